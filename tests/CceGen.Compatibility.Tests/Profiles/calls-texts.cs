#nullable disable
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

namespace Shop
{
    /// <summary>Code of a user, the same for both generators: each value of which the options say how it is written.</summary>
    public static class Calls
    {
        public static async Task<IReadOnlyList<string>> RunAsync(HttpClient http, Action<int, string, string> respond)
        {
            var client = new ShopClient(http);
            var time = new DateTimeOffset(2024, 3, 1, 13, 5, 9, TimeSpan.FromHours(2));
            respond(204, "", "text/plain");
            await client.GetLogsAsync(time, time, time, new[] { time, time.AddHours(1) }, new[] { time }, time, null);
            respond(204, "", "text/plain");
            await client.GetLogsAsync(time, time, null, null, null, time, time);
            respond(204, "", "text/plain");
            await client.SearchAsync(null, null, null);
            respond(204, "", "text/plain");
            await client.SearchAsync("a b", 2, time);
            return new List<string>();
        }
    }
}
