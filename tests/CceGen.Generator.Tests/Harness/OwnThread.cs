using System.Runtime.ExceptionServices;

namespace CceGen.Generator.Tests.Harness;

/// <summary>Runs code on a thread of its own, whose stack and allocations are those of the code alone.</summary>
public static class OwnThread
{
    /// <summary>The smallest stack that a server usually gives to a request, in bytes.</summary>
    public const int SmallStack = 256 * 1024;

    /// <summary>Runs an action to its end.</summary>
    /// <param name="action">What to run. Its exception is thrown here.</param>
    /// <param name="stackSize">Size of the stack in bytes; 0 for the usual one.</param>
    /// <returns>The bytes that the thread allocated.</returns>
    public static long Run(Action action, int stackSize = 0)
    {
        long allocated = 0;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                try
                {
                    action();
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }

                allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            },
            stackSize);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return allocated;
    }
}
