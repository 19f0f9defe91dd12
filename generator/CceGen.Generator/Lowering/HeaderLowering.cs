using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.Model.Wire;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering;

/// <summary>Turns the headers of responses into properties.</summary>
internal sealed class HeaderLowering(LoweringContext context, SchemaLowering schemas)
{
    /// <summary>The headers of all the responses, each once. What is no text, number, Boolean or list of these is the text of the header, after a report.</summary>
    /// <param name="method">What the enums in them are called after.</param>
    public EquatableArray<HeaderModel> Lower(IReadOnlyList<OpenApiResponse> responses, string method)
    {
        // The specification has this one ignored: the media type says it.
        var headers = responses.SelectMany(response => response.Headers)
            .Where(header => !header.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
            .GroupBy(header => header.Name, StringComparer.OrdinalIgnoreCase)
            .Select(group => group.ToList()).ToList();
        var names = new UniqueNames("Header", ReservedNames.FullResponseMembers);
        var models = new HeaderModel[headers.Count];
        foreach (var (index, identifier) in WantedNames.Of([.. headers.Select(group => group[0].Name)], text => CSharpNames.ToPascalCase(text, "Header"), StringComparer.Ordinal))
        {
            models[index] = ToModel(headers[index], names.Add(identifier), method + identifier);
        }

        return models.ToEquatableArray();
    }

    private HeaderModel ToModel(List<OpenApiHeader> same, string name, string typeName)
    {
        var header = same[0];
        var values = same.Select(other => ValueOf(other, typeName)).ToList();
        var value = values.TrueForAll(value => value is not null && value == values[0]) ? values[0] : null;
        if (value is null)
        {
            context.Diagnostics.Report(Problems.HeaderIsText(header.Location, header.Name));
        }

        var nullable = context.Types.WithNull(value?.Type ?? TypeMapper.String, isNullable: true);
        return new HeaderModel(
            name,
            header.Name,
            nullable.Type,
            nullable.Wire,
            value?.Format ?? HeaderFormat.TextOf,
            SeparatorOf(header.Style),
            header.Deprecated,
            Documentation.Line(header.Description ?? header.Schema?.Description, $"The header '{header.Name}'."));
    }

    /// <summary>The type of the value and how it is read; null when it cannot be.</summary>
    private HeaderValue? ValueOf(OpenApiHeader header, string name)
    {
        if (header.Content is { } content)
        {
            return context.Media.FindJsonToSend(content) is { } json ? new HeaderValue(schemas.BodyType(json, name), HeaderFormat.Value) : null;
        }

        if (header.Schema is not { } schema || SimpleShapeOf(schema) is null)
        {
            return null;
        }

        var type = schemas.Lower(schema, name);
        return type.Wire is ListWire
            ? new HeaderValue(type, IsText(type.Element.Type) ? HeaderFormat.Texts : HeaderFormat.Values)
            : new HeaderValue(type, FormatOf(type.Type));
    }

    // Nothing else can be told from its text alone.
    private Shape? SimpleShapeOf(OpenApiSchema schema) => context.Shapes[context.Shapes.Of(schema).Shape] switch
    {
        ScalarShape or EnumShape => context.Shapes[context.Shapes.Of(schema).Shape],
        ListShape list when context.Shapes[list.Item.Shape] is ScalarShape or EnumShape => list,
        _ => null,
    };

    private static HeaderFormat FormatOf(TypeRef type) => type.Kind switch
    {
        TypeKind.String => HeaderFormat.TextOf,
        TypeKind.DateTimeOffset or TypeKind.DateTime => HeaderFormat.Time,
        _ => IsText(type) ? HeaderFormat.Text : HeaderFormat.Value,
    };

    private static bool IsText(TypeRef type) => type.Kind is not (TypeKind.Boolean or TypeKind.Int32 or TypeKind.Int64 or TypeKind.UInt64
        or TypeKind.Single or TypeKind.Double or TypeKind.Decimal or TypeKind.IntegerEnum);

    private static char SeparatorOf(ParameterStyle style) => style switch
    {
        ParameterStyle.SpaceDelimited => ' ',
        ParameterStyle.TabDelimited => '\t',
        ParameterStyle.PipeDelimited => '|',
        _ => ',',
    };
}
