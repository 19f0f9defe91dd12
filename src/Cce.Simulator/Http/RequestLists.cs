using Cce.Simulator.Rejections;

namespace Cce.Simulator.Http;

/// <summary>Reads lists of requests.</summary>
internal static class RequestLists
{
    /// <summary>Returns the items of a list, none if it is missing.</summary>
    /// <param name="items">The list, whose items may be null although the document does not say so.</param>
    /// <param name="name">Its name in the request, for the message.</param>
    /// <exception cref="RejectionException">An item is null.</exception>
    public static IReadOnlyList<T> WithoutNull<T>(IEnumerable<T>? items, string name)
        where T : class
    {
        T[] all = [.. items ?? []];
        return all.All(static item => item is not null) ? all : throw new RejectionException(Rejection.Invalid, $"{name} contains null.");
    }
}
