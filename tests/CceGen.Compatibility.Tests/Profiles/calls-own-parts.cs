#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text;
using System.Threading.Tasks;

namespace Shop
{
    public partial class ShopClient
    {
        public List<string> Parts { get; private set; }

        partial void PrepareRequest(HttpClient client, HttpRequestMessage request, StringBuilder urlBuilder)
        {
            Parts = new List<string>();
            if (request.Content is MultipartFormDataContent form)
            {
                foreach (var part in form)
                {
                    var disposition = part.Headers.ContentDisposition;
                    Parts.Add(disposition.Name?.Trim('"') + ":" + (disposition.FileNameStar ?? disposition.FileName?.Trim('"') ?? "-") + ":" + (part.Headers.ContentType?.MediaType ?? "-"));
                }

                // A team adds a part of its own.
                form.Add(new StringContent("own"), "own");
            }
        }
    }

    /// <summary>Notes what is sent. A call that sends nothing leaves no response behind for the next one.</summary>
    public sealed class Handler : HttpMessageHandler
    {
        public string Sent { get; set; } = "";

        public (int Status, string Body, string Type) Response { get; set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, System.Threading.CancellationToken cancellationToken)
        {
            var type = request.Content?.Headers.ContentType;
            var boundary = type?.Parameters.FirstOrDefault(parameter => parameter.Name == "boundary")?.Value.Trim('"') ?? "none";
            var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            Sent = request.Content is MultipartFormDataContent ? "" : (" sends " + request.Method + " " + request.RequestUri.OriginalString + " " + string.Join(",", request.Headers.Where(header => header.Key.StartsWith("X-")).Select(header => header.Value.First())) + " " + type + " " + body).Replace(boundary, "BOUNDARY").Replace("\r\n", "|");
            return new HttpResponseMessage((System.Net.HttpStatusCode)Response.Status) { Content = new StringContent(Response.Body, Encoding.UTF8, Response.Type) };
        }
    }

    /// <summary>Code of a user, the same for both generators: it sends forms, and has enums in JSON of its own.</summary>
    public static class Calls
    {
        public static async Task<IReadOnlyList<string>> RunAsync(HttpClient unused, Action<int, string, string> ignored)
        {
            var said = new List<string>();
            using var handler = new Handler();
            using var http = new HttpClient(handler);
            var client = new ShopClient(http);
            void Respond(int status, string body, string type) => handler.Response = (status, body, type);
            foreach (var (name, file) in new[]
            {
                ("plain", new FileParameter(Octets(), "a.txt", "text/plain")),
                ("quote", new FileParameter(Octets(), "a \"b\".txt", "text/plain")),
                ("accent", new FileParameter(Octets(), "ä.txt", "text/plain")),
                ("blank", new FileParameter(Octets(), "a b;c=d.txt", "text/plain")),
                ("lines", new FileParameter(Octets(), "a\r\nX-Own: b", "text/plain")),
                ("folder", new FileParameter(Octets(), "a/b\\c.txt", "text/plain")),
                ("unnamed", new FileParameter(Octets())),
                ("empty", new FileParameter(Octets(), "", "text/plain")),
                ("type", new FileParameter(Octets(), "a", "text/plain; charset=utf-8")),
                ("wrong", new FileParameter(Octets(), "a", "no type")),
            })
            {
                said.Add(name + ": " + await SaidOf(client, handler, () => client.AddFileAsync(file, name)));
            }

            said.Add("text: " + await SaidOf(client, handler, () => client.AddFileAsync(new FileParameter(Octets(), "f", "text/plain"), "ä \"q\"\r\nline\\")));
            said.Add("no text: " + await SaidOf(client, handler, () => client.AddFileAsync(new FileParameter(Octets(), "f", "text/plain"), null)));
            said.Add("no file: " + await SaidOf(client, handler, () => client.AddFileAsync(null, "n")));
            said.Add("nothing: " + await SaidOf(client, handler, () => client.AddPartsAsync(null, null, null, null, null, null, null, null, null, null, null, null, null, null)));
            said.Add("all: " + await SaidOf(client, handler, () => client.AddPartsAsync(Level.Very_high, new[] { Level.Low, Level.Very_high }, Number._5, "n", "q", -3, true, Level.Very_high, Number._5, new[] { "a", "b" }, new Thing { Level = Level.Very_high, Number = Number._5 }, Guid.Empty, new FileParameter(Octets(), "one", "text/plain"), new[] { new FileParameter(Octets(), "two", "text/plain"), new FileParameter(Octets(), "three", "text/plain") })));
            said.Add("empty lists: " + await SaidOf(client, handler, () => client.AddPartsAsync(null, Array.Empty<Level>(), null, "", "", null, null, null, null, Array.Empty<string>(), null, null, null, Array.Empty<FileParameter>())));
            said.Add("form: " + await SaidOf(client, handler, () => client.AddFormAsync(new Body { Level = Level.Very_high, Number = Number._5, Note = "ä b&c" })));
            said.Add("empty form: " + await SaidOf(client, handler, () => client.AddFormAsync(new Body())));

            Respond(200, "{\"level\":\"very_high\",\"number\":5,\"more\":1}", "application/json");
            said.Add(await ReadOf(handler, async () =>
            {
                var thing = await client.ReplaceThingAsync(new Thing { Level = Level.Very_high, Number = Number._1, AdditionalProperties = new Dictionary<string, object> { ["own"] = Level.Very_high } });
                return thing.Level + " " + thing.Number + " " + thing.AdditionalProperties["more"];
            }));
            Respond(200, "[1,5]", "application/json");
            said.Add(await ReadOf(handler, async () => string.Join(",", await client.ReplaceLevelsAsync(new Dictionary<string, Level> { ["a"] = Level.Very_high }))));
            Respond(200, "\"very_high\"", "application/json");
            said.Add(await ReadOf(handler, async () => (await client.ReplaceLevelAsync(Level.Low)).ToString()));

            said.Add(typeof(Level).GetField("Very_high").GetCustomAttribute<EnumMemberAttribute>()?.Value);
            said.Add(Newtonsoft.Json.JsonConvert.SerializeObject(new { Level = Level.Very_high, Maybe = (Level?)Level.Low, List = new[] { Number._5 } }));
            said.Add(Newtonsoft.Json.JsonConvert.SerializeObject(Level.Very_high, new Newtonsoft.Json.Converters.StringEnumConverter()));
            said.Add(System.Text.Json.JsonSerializer.Serialize(new { Level = Level.Very_high, Maybe = (Level?)Level.Low, List = new[] { Number._5 } }));
            var options = new System.Text.Json.JsonSerializerOptions();
            options.Converters.Add(new System.Text.Json.Serialization.JsonStringEnumConverter());
            said.Add(System.Text.Json.JsonSerializer.Serialize(new[] { Number._5 }, options));
            said.Add(System.Text.Json.JsonSerializer.Serialize(new Dictionary<Level, int> { [Level.Low] = 1 }));
            return said;
        }

        private static async Task<string> ReadOf(Handler handler, Func<Task<string>> call)
        {
            try
            {
                return await call() + handler.Sent;
            }
            catch (ApiException exception)
            {
                return exception.GetType().Name + handler.Sent;
            }
        }

        private static MemoryStream Octets() => new MemoryStream(new byte[] { 65 });

        private static async Task<string> SaidOf(ShopClient client, Handler handler, Func<Task> call)
        {
            try
            {
                handler.Response = (204, "", "application/json");
                handler.Sent = "";
                await call();
                return (client.Parts.Count > 0 ? string.Join(", ", client.Parts) : "no parts") + handler.Sent;
            }
            catch (Exception exception)
            {
                return exception.GetType().Name;
            }
        }
    }
}
