using CceGen.Generator.OpenApi;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering;

/// <summary>Lists of lists in parameters and forms of Swagger 2.0, where <c>collectionFormat</c> of the items says how the inner lists are written.</summary>
internal sealed class NestedLists(LoweringContext context)
{
    // Nobody writes more levels; a list of itself has no end.
    private const int MostLevels = 8;

    /// <summary>The separators of the inner lists, from the outermost; null for what is no list of lists of texts, or where nothing says how they are written.</summary>
    public string? SeparatorsOf(OpenApiSchema schema)
    {
        var separators = "";
        var shape = context.Shapes[context.Shapes.Of(schema).Shape];
        while (shape is ListShape list && separators.Length <= MostLevels)
        {
            shape = context.Shapes[list.Item.Shape];
            if (shape is ListShape inner)
            {
                if (inner.Schema.ListStyle is not { } style)
                {
                    return null;
                }

                separators += SeparatorOf(style);
            }
        }

        return separators.Length > 0 && (shape is AnyShape || FormFieldTypes.IsText(shape)) ? separators : null;
    }

    private static char SeparatorOf(ParameterStyle style) => style switch
    {
        ParameterStyle.SpaceDelimited => ' ',
        ParameterStyle.TabDelimited => '\t',
        ParameterStyle.PipeDelimited => '|',
        _ => ',',
    };
}
