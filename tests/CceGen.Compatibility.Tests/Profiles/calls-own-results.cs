#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Shop
{
    /// <summary>A client of the user's, which reads some responses itself.</summary>
    public sealed class ReadingClient : ShopClient
    {
        public ReadingClient(HttpClient http)
            : base(http)
        {
        }

        public List<string> Read { get; } = new List<string>();

        protected override async Task<ObjectResponseResult<T>> ReadObjectResponseAsync<T>(HttpResponseMessage response, IReadOnlyDictionary<string, IEnumerable<string>> headers, CancellationToken cancellationToken)
        {
            Read.Add(typeof(T).Name + " " + (int)response.StatusCode + " " + headers.ContainsKey("Content-Type"));
            if (response.Headers.Contains("X-None") || response.StatusCode == System.Net.HttpStatusCode.Accepted)
            {
                return new ObjectResponseResult<T>(default(T), "none");
            }

            var text = await response.Content.ReadAsStringAsync();
            if (text == "own")
            {
                throw new InvalidOperationException("own");
            }

            return typeof(T) == typeof(string)
                ? new ObjectResponseResult<T>((T)(object)text.ToUpperInvariant(), text)
                : await base.ReadObjectResponseAsync<T>(response, headers, cancellationToken);
        }
    }

    /// <summary>Responds what it was told.</summary>
    public sealed class Handler : HttpMessageHandler
    {
        public (int Status, string Body, string Type) Response { get; set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage((System.Net.HttpStatusCode)Response.Status) { Content = new StringContent(Response.Body, System.Text.Encoding.UTF8, Response.Type) });
    }

    /// <summary>Code of a user, the same for both generators: it looks at what calls return and throw.</summary>
    public static class Calls
    {
        public static async Task<IReadOnlyList<string>> RunAsync(HttpClient unused, Action<int, string, string> ignored)
        {
            var said = new List<string>();
            using var handler = new Handler();
            using var http = new HttpClient(handler);
            const string json = "application/json";
            const string problem = "application/problem+json";
            const string thing = "{\"name\":\"n\",\"level\":\"very_high\"}";
            var clients = new[] { new ShopClient(http), new ShopClient(http) { ReadResponseAsString = true }, new ReadingClient(http) };
            foreach (var client in clients)
            {
                var kind = client is ReadingClient ? "own " : client.ReadResponseAsString ? "text " : "stream ";
                foreach (var (name, call, responses) in new (string, Func<Task>, (int, string, string)[])[]
                {
                    ("getThing", () => client.GetThingAsync(1), new[] { (200, thing, json), (200, "{}", json), (200, "null", json), (200, "own", json), (201, thing, json), (204, "", json), (400, "text", "text/plain"), (400, "\"text\"", json), (400, "", "text/plain"), (401, "", json), (401, "x", "text/plain"), (403, thing, problem), (403, "own", problem), (403, "<html>", "text/html"), (404, "[\"a\",\"b\"]", json), (404, "{}", json), (410, "5", json), (410, "x", json), (418, "\"very_high\"", json), (418, "\"none\"", json), (500, "{\"title\":\"t\"}", json), (500, "", json), (500, "null", json), (302, "{\"title\":\"t\"}", json) }),
                    ("deleteThing", () => client.DeleteThingAsync(1), new[] { (204, "", json), (200, "", json), (204, "x", json), (500, "{\"title\":\"t\"}", json), (404, "x", "text/plain") }),
                    ("patchThing", () => client.PatchThingAsync(1), new[] { (200, "", json), (200, "x", json), (204, "", json), (404, "x", json), (500, "x", json) }),
                    ("getPlain", () => client.GetPlainAsync(), new[] { (200, "", json), (204, "", json), (404, "x", json), (500, "", json) }),
                    ("getFile", () => client.GetFileAsync(), new[] { (200, "octets", "application/octet-stream"), (206, "oct", "application/octet-stream"), (404, "{\"title\":\"t\"}", json), (500, "x", json), (204, "", json) }),
                    ("getLevel", () => client.GetLevelAsync(), new[] { (200, "\"very_high\"", json), (200, "\"none\"", json), (200, "null", json), (200, "", json) }),
                    ("getLevels", () => client.GetLevelsAsync(), new[] { (200, "[\"very_high\"]", json), (200, "[null]", json), (200, "{}", json) }),
                    ("getCount", () => client.GetCountAsync(), new[] { (200, "7", json), (200, "null", json), (200, "x", json), (200, "", json) }),
                    ("getMaybe", () => client.GetMaybeAsync(), new[] { (200, "\"n\"", json), (200, "null", json), (200, "", json), (404, "", json) }),
                })
                {
                    foreach (var (status, body, type) in responses)
                    {
                        handler.Response = (status, body, type);
                        said.Add(kind + name + " " + status + " " + body + ": " + await ResultOf(call) + (client is ReadingClient reading ? " after reading " + string.Join(", ", reading.Read) : ""));
                        (client as ReadingClient)?.Read.Clear();
                    }
                }
            }

            said.Add(await ResultOf(() => clients[0].GetThingAsync(1, new CancellationToken(true))));
            return said;
        }

        private static async Task<string> ResultOf(Func<Task> call)
        {
            try
            {
                var task = call();
                await task;
                var result = task.GetType().GetProperty("Result")?.GetValue(task);
                return "gives " + (result?.GetType().Name == "VoidTaskResult" ? "nothing" : TextOf(result));
            }
            catch (ApiException exception)
            {
                var result = exception.GetType().GetProperty("Result");
                return "throws " + (result is null ? "" : TextOf(result.GetValue(exception)) + " ") + exception.StatusCode + " inner " + (exception.InnerException is null ? "none" : "one")
                    + " " + exception.Headers.ContainsKey("Content-Type") + " " + exception.Message.Split('\n')[0].TrimEnd();
            }
            catch (Exception exception)
            {
                return "throws " + exception.GetType().Name;
            }
        }

        private static string WrappedText(dynamic response) =>
            "wrapped " + response.StatusCode + " " + response.Headers.ContainsKey("Content-Type") + (response.GetType().Name == "SwaggerResponse" ? "" : " " + TextOf((object)response.Result));

        private static string TextOf(object result)
        {
            switch (result)
            {
                case null: return "null";
                case Thing thing: return "Thing " + thing.Name + " " + thing.Level;
                case Problem problem: return "Problem " + problem.Title;
                case string text: return "text " + text;
                case FileResponse file:
                    using (file)
                    {
                        return "file " + file.StatusCode + " " + file.IsPartial + " " + file.Headers.ContainsKey("Content-Type") + " " + new StreamReader(file.Stream).ReadToEnd();
                    }

                case System.Collections.IEnumerable items: return "[" + string.Join(",", items.Cast<object>().Select(TextOf)) + "]";
                case object response when response.GetType().Name.StartsWith("SwaggerResponse"): return WrappedText((dynamic)response);
                default: return result.ToString();
            }
        }
    }
}
