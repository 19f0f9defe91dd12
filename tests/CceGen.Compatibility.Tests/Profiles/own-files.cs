#nullable disable
namespace Shop
{
    public class FileParameter
    {
        public FileParameter(System.IO.Stream data, string fileName, string contentType) => (Data, FileName, ContentType) = (data, fileName, contentType);

        public System.IO.Stream Data { get; }

        public string FileName { get; }

        public string ContentType { get; }
    }

    public class FileResponse
    {
        public FileResponse(int statusCode, System.Collections.Generic.IReadOnlyDictionary<string, System.Collections.Generic.IEnumerable<string>> headers, System.IO.Stream stream, System.IDisposable client, System.IDisposable response) =>
            (StatusCode, Stream) = (statusCode, stream);

        public int StatusCode { get; }

        public System.IO.Stream Stream { get; }
    }
}
