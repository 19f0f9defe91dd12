#nullable disable
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

namespace Shop
{
    public partial class ShopClient
    {
        /// <summary>As parts of clients of NSwag's do, which see its private members.</summary>
        public string Written(object value) =>
            ConvertToString(value, CultureInfo.InvariantCulture) + " " + ConvertToString(value, CultureInfo.GetCultureInfo("de-DE")) + " " + (_settings.Value == JsonSerializerSettings);
    }

    /// <summary>Code of a user, the same for both generators: it gives what it has at hand, and looks at what it gets.</summary>
    public static class Calls
    {
        public static async Task<IReadOnlyList<string>> RunAsync(HttpClient http, Action<int, string, string> respond)
        {
            var client = new ShopClient(http);
            var said = new List<string>();
            const string json = "application/json";
            const string thing = "{\"lines\":[\"a\"],\"perhaps\":[],\"grid\":[[1]]}";
            foreach (var value in new object[] { "a b/ä&=+", 5, 12345678901L, 1.5, 1e20, 7.10m, true, Level.Very_high, Number._5, (Level)9, 'c', new byte[] { 1, 2 }, new[] { "a", "b" }, new object[] { 1, true, Level.Low }, new[] { 1.5, 2 }, new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)), new DateTime(2024, 1, 2), TimeSpan.FromMinutes(3), Guid.Empty, new Uri("https://host/a b"), null, "" })
            {
                said.Add(client.Written(value));
                respond(200, thing, json);
                await client.GetThingAsync("id", value, 1, null, null, null, null);
                respond(200, thing, json);
                await client.GetThingAsync(7, null, true, value, new[] { value, 1 }, new[] { "x", value, "y" }.Where(item => item is not null), value is "a b/ä&=+" ? null : value);
            }

            foreach (var call in new Func<Task>[] { () => client.GetThingAsync(null, null, 1, null, null, null, null), () => client.GetThingAsync(1, null, null, null, null, null, null) })
            {
                said.Add(await MessageOf(call));
            }

            respond(204, "", json);
            await client.AddPartsAsync(5, new object[] { "a", 1, true });
            respond(204, "", json);
            await client.AddPartsAsync(Level.Very_high, new object[] { Level.Low });

            var fresh = new Thing();
            said.Add(fresh.Lines.GetType().Name + " " + fresh.Grid.GetType().Name + " " + (fresh.Some is null) + " " + (fresh.Perhaps is null));
            respond(200, "{\"lines\":[\"a\"],\"some\":[\"b\"],\"perhaps\":[\"c\"],\"grid\":[[1]]}", json);
            var read = await client.GetThingAsync(1, null, 1, null, null, null, null);
            said.Add(read.Lines.GetType().Name + " " + read.Some.GetType().Name + " " + read.Perhaps.GetType().Name + " " + read.Grid.GetType().Name + " " + read.Grid.First().GetType().Name);

            foreach (var member in new[]
            {
                "\"flag\":\"true\"", "\"flag\":\" FALSE \"", "\"flag\":1", "\"flag\":0", "\"flag\":1.5", "\"flag\":\"1\"", "\"flag\":[]",
                "\"number\":\"NaN\"", "\"number\":\"Infinity\"", "\"number\":\"-Infinity\"", "\"number\":\"nan\"", "\"number\":\" 1.5 \"", "\"number\":\"1,000.5\"", "\"number\":true", "\"number\":\"x\"",
                "\"single\":\"NaN\"", "\"single\":\"1.5\"", "\"exact\":\"1,000.5\"", "\"exact\":\"NaN\"", "\"count\":\" +5 \"", "\"count\":\"1,000\"", "\"count\":true",
                "\"at\":\"/Date(1234656000000)/\"", "\"at\":\"/Date(1234656000000+0200)/\"", "\"at\":\"\\/Date(-1234656000000)\\/\"", "\"at\":\"/Date(x)/\"", "\"day\":\"/Date(1234656000000)/\"",
                "\"grade\":\"_5\"", "\"grade\":\"5\"", "\"grade\":7", "\"grade\":\"none\"",
            })
            {
                respond(200, "{" + member + "," + thing.Substring(1), json);
                said.Add(member + ": " + await MessageOf((Func<Task<string>>)(async () =>
                {
                    var result = await client.GetThingAsync(1, null, 1, null, null, null, null);
                    return string.Format(CultureInfo.InvariantCulture, "{0} {1} {2} {3} {4} {5:o} {6:o} {7}", result.Flag, result.Count, result.Number, result.Single, result.Exact, result.At, result.Day, result.Grade);
                })));
            }

            foreach (var page in new Func<Task<FileResponse>>[] { client.GetPageAsync, client.GetXmlAsync })
            {
                respond(200, "<p>", "text/html");
                using (var file = await page())
                {
                    said.Add(file is null ? "no file" : file.StatusCode + " " + new StreamReader(file.Stream).ReadToEnd());
                }
            }

            respond(200, "\"text\"", "text/html");
            string text = await client.GetTextAsync();
            said.Add(text);
            return said;
        }

        private static async Task<string> MessageOf(Func<Task> call)
        {
            try
            {
                var task = call();
                await task;
                return (task as Task<string>)?.Result ?? "done";
            }
            catch (Exception exception)
            {
                return exception.GetType().Name + ((exception as ArgumentException)?.ParamName ?? "");
            }
        }
    }
}
