using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>Turns the headers of parts into parameters of a method. One that is not one text is omitted, after a report.</summary>
internal sealed class PartHeaderLowering(LoweringContext context, SchemaLowering schemas)
{
    private static readonly Regex Token = new(@"\A[A-Za-z0-9!#$%&'*+.^_`|~-]+\z", RegexOptions.CultureInvariant);

    /// <param name="encoding">What the document says of the property.</param>
    /// <param name="method">The name of the method.</param>
    /// <param name="names">The names of the method's parameters.</param>
    public EquatableArray<PartHeaderModel> Lower(OpenApiEncoding encoding, string method, UniqueNames names)
    {
        var headers = new List<PartHeaderModel>();

        // The specification has the first one ignored: the media type says it.
        foreach (var header in encoding.Headers.Where(header => !header.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)))
        {
            if (TypeOf(header, method + CSharpNames.ToPascalCase(encoding.Property) + CSharpNames.ToPascalCase(header.Name, "Header")) is not { } lowered)
            {
                context.Diagnostics.Report(Problems.KeywordIgnored(header.Location, header.Name, "'headers' of the Encoding Object"));
                continue;
            }

            var name = CSharpNames.Escape(names.Add(CSharpNames.ToCamelCase($"{encoding.Property} {header.Name}", "header")));
            var type = context.Types.WithNull(context.Types.AsParameter(lowered), !header.Required || lowered.IsNullable);
            var doc = Documentation.Line(header.Description ?? header.Schema?.Description, $"The header '{header.Name}' of the field '{encoding.Property}'.");
            headers.Add(new PartHeaderModel(new MethodParameterModel(name, type.Type, header.Required, IsPath: false, doc), header.Name, ParameterFormats.Of(type.Wire, context.Policies.Types)));
        }

        return headers.ToEquatableArray();
    }

    private LoweredType? TypeOf(OpenApiHeader header, string name)
    {
        if (!Token.IsMatch(header.Name) || header.Name.Equals("Content-Disposition", StringComparison.OrdinalIgnoreCase) || header.Schema is not { } schema
            || !FormFieldTypes.IsText(context.Shapes[context.Shapes.Of(schema).Shape]))
        {
            return null;
        }

        return schemas.Lower(schema, name) is var lowered && FormFieldTypes.IsText(lowered) ? lowered : null;
    }
}
