#nullable disable
namespace Shop
{
    public class ProblemDetails { public string Title { get; set; } }

    public class SharedException : System.Exception
    {
        public SharedException(string message, int statusCode, string response, System.Collections.Generic.IReadOnlyDictionary<string, System.Collections.Generic.IEnumerable<string>> headers, System.Exception innerException) : base(message, innerException) { }
    }

    public class SharedException<TResult> : SharedException
    {
        public SharedException(string message, int statusCode, string response, System.Collections.Generic.IReadOnlyDictionary<string, System.Collections.Generic.IEnumerable<string>> headers, TResult result, System.Exception innerException) : base(message, statusCode, response, headers, innerException) { }
    }
}
