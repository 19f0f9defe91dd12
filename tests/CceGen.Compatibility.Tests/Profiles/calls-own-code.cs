#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace Shop
{
    public partial class ShopClient
    {
        public string Content { get; private set; }

        partial void PrepareRequest(HttpClient client, HttpRequestMessage request, StringBuilder urlBuilder) =>
            Content = request.Content is MultipartFormDataContent form ? "form of " + form.Count() : request.Content is ByteArrayContent ? "octets" : request.Content is null ? "nothing" : "another one";
    }

    public sealed class Stored
    {
        public Level Level { get; set; }

        public Level? Other { get; set; }

        public List<Level> Levels { get; set; } = new List<Level> { Level.Very_high };

        public Number Number { get; set; } = Number._5;
    }

    /// <summary>Code of a user, the same for both generators: it looks at what calls leave behind.</summary>
    public static class Calls
    {
        public static async Task<IReadOnlyList<string>> RunAsync(HttpClient http, Action<int, string, string> respond)
        {
            var client = new ShopClient(http);
            var said = new List<string>();
            const string json = "application/json";
            const string thing = "{\"names\":[\"a\"],\"level\":\"low\"}";
            foreach (var (status, body, type) in new[]
            {
                (404, "gone", "text/plain"),
                (409, "taken", "text/plain"),
                (422, thing, json),
                (422, "no", json),
                (422, "null", json),
                (500, "oops", "text/plain"),
                (302, "", "text/plain"),
                (200, "{", json),
                (200, "{\"names\":1}", json),
                (200, "null", json),
                (200, "", json),
            })
            {
                foreach (var asText in new[] { false, true })
                {
                    client.ReadResponseAsString = asText;
                    respond(status, body, type);
                    said.Add(status + " " + body + ": " + await MessageOf(() => client.GetThingAsync(1)));
                }
            }

            client.ReadResponseAsString = false;
            respond(200, "{}", json);
            said.Add("lists: " + await MessageOf(client.GetListsAsync));

            respond(204, "", json);
            await client.ReplaceThingAsync(new Thing { Level = Level.Very_high, Extra = new Stored { Level = Level.Very_high } }, 1);
            said.Add(client.Content);
            respond(204, "", json);
            await client.AddPartsAsync("note", new FileParameter(new MemoryStream(new byte[] { 65 }), "a\\"));
            said.Add(client.Content.Replace("another one", "form of 2"));
            respond(204, "", json);
            await client.AddPartsAsync("nöte", new FileParameter(new MemoryStream(new byte[] { 65 }), "ä b.txt", "text/plain"));
            said.Add(client.Content);

            var stored = new Stored { Level = Level.Very_high, Other = Level.Low };
            said.Add(Newtonsoft.Json.JsonConvert.SerializeObject(stored));
            said.Add(System.Text.Json.JsonSerializer.Serialize(stored));
            said.Add(Newtonsoft.Json.JsonConvert.SerializeObject(new Dictionary<Level, Number> { [Level.Very_high] = Number._1 }));
            var former = Newtonsoft.Json.JsonConvert.DeserializeObject<Stored>("{\"Level\":1,\"Other\":\"very_high\",\"Number\":5}");
            said.Add(former.Level + " " + former.Other + " " + former.Number);
            former = System.Text.Json.JsonSerializer.Deserialize<Stored>("{\"Level\":1,\"Other\":0,\"Number\":5}");
            said.Add(former.Level + " " + former.Other + " " + former.Number);
            return said;
        }

        private static async Task<string> MessageOf<T>(Func<Task<T>> call)
        {
            try
            {
                await call();
                return "read";
            }
            catch (ApiException exception)
            {
                return exception.Message.Replace("\r", "").Replace("\n", "|");
            }
        }
    }
}
