using System.Reflection;
using CceGen.Generator.RuntimeFiles;
using CceGen.Generator.Tests.Harness;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CceGen.Generator.Tests.RuntimeFiles;

/// <summary>The arrays that a thread keeps where .NET has no shared pool: the code for .NET Standard, run on .NET.</summary>
public sealed class BufferPoolTests
{
    private static readonly Type Pool = Load();

    private static readonly Func<int, byte[]> Rent = Of<Func<int, byte[]>>("Rent");

    private static readonly Action<byte[]> Return = Of<Action<byte[]>>("Return");

    [Fact]
    public void An_array_that_was_returned_is_rented_again() => OnNewThread(() =>
    {
        var array = Rent(1000);
        Return(array);

        Assert.Same(array, Rent(500));
    });

    [Fact]
    public void The_smallest_array_that_is_large_enough_is_rented() => OnNewThread(() =>
    {
        byte[][] arrays = [Rent(100), Rent(400), Rent(200)];
        Array.ForEach(arrays, Return);

        Assert.Same(arrays[2], Rent(150));
    });

    [Fact]
    public void A_very_large_array_is_not_kept() => OnNewThread(() =>
    {
        var array = Rent((1024 * 1024) + 1);
        Return(array);

        Assert.NotSame(array, Rent(10));
    });

    [Fact]
    public void An_array_is_never_rented_twice_and_always_large_enough() =>
        Gen.Select(Gen.Int[0, 5000], Gen.Int[0, 9]).Array[0, 60].Sample(steps => OnNewThread(() =>
        {
            var rented = new List<byte[]>();
            foreach (var (length, returned) in steps)
            {
                if (returned < rented.Count)
                {
                    Return(rented[returned]);
                    rented.RemoveAt(returned);
                }

                var array = Rent(length);
                Assert.True(array.Length >= length);
                Assert.DoesNotContain(array, rented.Where(other => other.Length > 0), ReferenceEqualityComparer.Instance);
                rented.Add(array);
            }
        }), iter: 200);

    // What other tests returned is kept by their threads.
    private static void OnNewThread(Action test)
    {
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(test));
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }

    private static T Of<T>(string method)
        where T : Delegate => Pool.GetMethod(method, BindingFlags.Public | BindingFlags.Static)!.MakeGenericMethod(typeof(byte)).CreateDelegate<T>();

    private static Type Load()
    {
        var tree = CSharpSyntaxTree.ParseText(RuntimeLibrary.Get("Http/BufferPool").Text, new CSharpParseOptions(LanguageVersion.CSharp9));
        var compilation = CSharpCompilation.Create(
            "BufferPool", [tree], References.For(Dialect.NewtonsoftJson), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        Assert.Empty(compilation.Emit(image).Diagnostics);
        return Assembly.Load(image.ToArray()).GetType("CceGen.Runtime.BufferPool")!;
    }
}
