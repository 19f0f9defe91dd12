#nullable disable
namespace SharedErrors
{
    using System;
    using System.Collections.Generic;

    public class SharedException : Exception
    {
        public SharedException(string message, int statusCode, string response, IReadOnlyDictionary<string, IEnumerable<string>> headers, Exception innerException)
            : base(message, innerException)
        {
            StatusCode = statusCode;
            Response = response;
        }

        public int StatusCode { get; }

        public string Response { get; }
    }

    public class SharedException<TResult> : SharedException
    {
        public SharedException(string message, int statusCode, string response, IReadOnlyDictionary<string, IEnumerable<string>> headers, TResult result, Exception innerException)
            : base(message, statusCode, response, headers, innerException) => Result = result;

        public TResult Result { get; }
    }
}

namespace Shop
{
    using System;
    using System.Net.Http;
    using System.Threading.Tasks;
    using SharedErrors;

    public static class Consumer
    {
        public static async Task<string[]> RunAsync(HttpMessageHandler handler)
        {
            try
            {
                await new FirstClient(new HttpClient(handler)) { BaseUrl = "http://shop.test/api" }.Customers_searchAsync("bad", 1);
                return null;
            }
            catch (SharedException<ProblemDetails> exception)
            {
                return new[] { exception.Message, exception.Result.Detail, exception.StatusCode.ToString() };
            }
        }
    }
}
