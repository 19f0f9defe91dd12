namespace CceGen.Runtime.Tests.Responses;

/// <summary>Says when it is disposed.</summary>
internal sealed class Ending(Action whenDisposed) : IDisposable
{
    public void Dispose() => whenDisposed();
}
