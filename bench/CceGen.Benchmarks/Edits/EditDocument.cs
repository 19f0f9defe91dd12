using System.Globalization;
using System.Text;

namespace CceGen.Benchmarks.Edits;

/// <summary>A document of any number of operations, with a schema for each of them.</summary>
internal static class EditDocument
{
    // The operations of a tag.
    private const int GroupSize = 20;

    public const string Path = "/edits/made-up.yaml";

    /// <param name="operations">Number of operations and of schemas.</param>
    /// <param name="added">Lines that are added to the properties of the schema in the middle.</param>
    public static string Create(int operations, string added = "")
    {
        var text = new StringBuilder("""
            openapi: 3.0.3
            info: { title: Made up, version: '1.0' }
            servers: [{ url: https://made-up.example }]
            paths:

            """);
        for (int number = 0; number < operations; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                  /groups/{{number / GroupSize}}/items{{number}}/{id}:
                    get:
                      operationId: getItem{{number}}
                      summary: Returns item {{number}}.
                      tags: [group{{number / GroupSize}}]
                      parameters:
                        - { name: id, in: path, required: true, description: The identifier., schema: { type: string } }
                      responses:
                        '200':
                          description: The item.
                          content: { application/json: { schema: { $ref: '#/components/schemas/Item{{number}}' } } }

                """);
        }

        text.Append("components:\n  schemas:\n");
        for (int number = 0; number < operations; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                    Item{{number}}:
                      type: object
                      description: The item number {{number}}.
                      required: [id]
                      properties:
                        id: { type: string, description: The identifier. }
                        count: { type: integer, format: int64, description: How many there are. }
                        next: { $ref: '#/components/schemas/Item{{(number + 1) % operations}}' }

                """);
            if (number == operations / 2)
            {
                text.Append(added);
            }
        }

        return text.ToString();
    }
}
