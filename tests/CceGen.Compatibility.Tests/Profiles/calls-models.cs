#nullable disable
using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

namespace Shop
{
    /// <summary>Code of a user, the same for both generators: responses that spell names and values in their own way.</summary>
    public static class Calls
    {
        public static async Task<IReadOnlyList<string>> RunAsync(HttpClient http, Action<int, string, string> respond)
        {
            var client = new ShopClient(http);
            var results = new List<string>();
            foreach (var body in new[]
            {
                "{\"status\":\"open\",\"quantity\":4}",
                "{\"STATUS\":\"open\",\"Quantity\":4}",
                "{\"status\":\"open\",\"quantity\":4,\"QUANTITY\":5}",
                "{\"status\":\"OPEN\"}",
                "{\"status\":\"In_progress\"}",
                "{\"status\":1}",
                "{\"status\":\"2\"}",
                "{\"status\":\"neither\"}",
                "{\"status\":\"\"}",
                "{\"status\":\"open\",\"due\":\"2020-01-02\"}",
                "{\"status\":\"open\",\"due\":\"2020-01-02T03:04:05Z\"}",
                "{\"status\":\"open\",\"A\":{\"TEXT\":\"text\",\"Other\":1}}",
                "{\"status\":\"open\",\"extra\":{\"Status\":1,\"QUANTITY\":[2],\"quantity\":3}}",
                "{\"status\":\"open\",\"Unknown\":{\"Status\":1,\"QUANTITY\":[2],\"quantity\":3}}",
            })
            {
                respond(200, body, "application/json");
                results.Add(body + " => " + await ResultAsync(client));
            }

            Document written = new Document { Status = Status.In_progress, Operations = new List<OperationOfA> { new OperationOfA { Kind = "k" } }, Owner = new Owner { Text = "o" } };
            Operation operation = written.Operations.First();
            results.Add(operation.Kind + " " + (written.Owner is A));
            HttpValidationProblemDetails problem = new ValidationProblemDetails { Title = "t" };
            ProblemDetails any = problem;
            A several = new Several { Text = "a", B = "b", C = "c" };
            results.Add(any.Title + " " + several.Text + " " + ((Several)several).B + " " + new Diamond { Text = "d", Also = "e" }.Also);
            respond(200, "{\"kind\":\"add\",\"value\":7,\"path\":null}", "application/json");
            OperationOfB read = await client.GetOperationAsync();
            results.Add(read.GetType().Name + " " + read.Kind + " " + read.Value + " " + read.Path);
            return results;
        }

        private static async Task<string> ResultAsync(ShopClient client)
        {
            try
            {
                var document = await client.GetDocumentAsync();
                return string.Join(" ", document.Status, document.Quantity, document.Due.ToString("o"), document.A?.Text, document.Extra?.ToString()?.Replace("\r\n", "\n").Replace("\n", "").Replace(" ", ""),
                    string.Join("; ", document.AdditionalProperties.Keys), document.AdditionalProperties.Values.FirstOrDefault()?.ToString()?.Replace("\r\n", "\n").Replace("\n", "").Replace(" ", ""));
            }
            catch (ApiException exception)
            {
                return exception.GetType().Name;
            }
        }
    }
}
