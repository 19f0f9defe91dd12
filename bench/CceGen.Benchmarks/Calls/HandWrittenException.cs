using System.Net;

namespace CceGen.Benchmarks.Calls;

/// <summary>A response that says why the request failed.</summary>
internal sealed class HandWrittenException(HttpStatusCode statusCode, Problem problem)
    : Exception($"The service responded with {(int)statusCode}: {problem.Message}")
{
    public Problem Problem => problem;
}
