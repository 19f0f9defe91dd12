using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Lowering;

/// <summary>Turns parameters of an operation into parameters of a method.</summary>
internal sealed class ParameterLowering(LoweringContext context, SchemaLowering schemas)
{
    /// <summary>The parameters in the order of the document; null when a required one is not supported, after a report.</summary>
    public List<ParameterModel>? Lower(OpenApiOperation operation, string method)
    {
        var lowered = new List<(OpenApiParameter Parameter, LoweredType Type)>();
        foreach (var parameter in PathTemplate.ParametersOf(operation, context.Diagnostics))
        {
            if (parameter.In == ParameterLocation.Path && !operation.Path.Contains("{" + parameter.Name + "}"))
            {
                context.Diagnostics.Report(Problems.UnusedPathParameter(parameter.Location, parameter.Name, operation.Path));
                continue;
            }

            var type = TypeOf(parameter, method);
            if (type is not null)
            {
                lowered.Add((parameter, type));
            }
            else if (parameter.Required)
            {
                context.Diagnostics.Report(Problems.OperationNotSupported(operation.Location, Describe(operation), $"its parameter '{parameter.Name}' is required"));
                return null;
            }
        }

        var names = new UniqueNames("Value", ReservedNames.Parameters);
        var parameters = new ParameterModel[lowered.Count];
        var texts = lowered.Select(pair => pair.Parameter.Name).ToList();
        foreach (var (index, identifier) in WantedNames.Of(texts, text => CSharpNames.ToCamelCase(text, "parameter"), StringComparer.Ordinal))
        {
            var name = CSharpNames.Escape(names.Add(CSharpNames.WithLowerStart(identifier)));
            parameters[index] = ToModel(lowered[index].Parameter, lowered[index].Type, name);
        }

        return [.. parameters];
    }

    public static string Describe(OpenApiOperation operation) => $"{operation.Method} {operation.Path}";

    private ParameterModel ToModel(OpenApiParameter parameter, LoweredType lowered, string name)
    {
        var type = context.Types.WithNull(AsParameter(lowered), !parameter.Required);
        return new ParameterModel(
            name,
            parameter.Name,
            parameter.In switch
            {
                ParameterLocation.Path => ParameterPlace.Path,
                ParameterLocation.Query => ParameterPlace.Query,
                _ => ParameterPlace.Header,
            },
            type.Type,
            type.Wire,
            parameter.Required,
            parameter.Explode,
            Documentation.Line(parameter.Description ?? parameter.Schema?.Description, $"The parameter '{parameter.Name}'."));
    }

    // A value in a path, a query or a header is a text, or a list of texts.
    private LoweredType? TypeOf(OpenApiParameter parameter, string method)
    {
        if (UnsupportedKeyword(parameter) is { } keyword)
        {
            context.Diagnostics.Report(Problems.ParameterNotSupported(keyword.Location, parameter.Name, keyword.Text));
            return null;
        }

        if (parameter.In is ParameterLocation.Cookie or ParameterLocation.QueryString)
        {
            var what = parameter.In == ParameterLocation.Cookie ? "a cookie" : "a whole query string";
            context.Diagnostics.Report(Problems.ParameterNotSupported(parameter.Location, parameter.Name, what));
            return null;
        }

        var type = parameter.Schema is null ? TypeMapper.String : schemas.Lower(parameter.Schema, method + CSharpNames.ToPascalCase(parameter.Name, "Parameter"));
        switch (type.Kind)
        {
            case TypeKind.Any:
                return TypeMapper.String;
            case TypeKind.Array when type.Element.Kind == TypeKind.Any:
                return context.Types.WithNull(context.Types.Array(TypeMapper.String), type.IsNullable);
            case TypeKind.Union when schemas.UseAsParameter(type.Type.Name):
            case TypeKind.Array when type.Element.Kind == TypeKind.Union && schemas.UseAsParameter(type.Element.Type.Name):
                return type;
            case TypeKind.Object or TypeKind.Union or TypeKind.Map:
            case TypeKind.Array when type.Element.Kind is TypeKind.Object or TypeKind.Union or TypeKind.Map or TypeKind.Array:
                context.Diagnostics.Report(Problems.ParameterNotSupported(parameter.Location, parameter.Name, "an object or a list of lists"));
                return null;
            default:
                return type;
        }
    }

    private static SpecScalar? UnsupportedKeyword(OpenApiParameter parameter) =>
        parameter.Content is not null ? parameter.Node.Find("content")?.Key
            : parameter.Style != OpenApiParameter.DefaultStyle(parameter.In) ? parameter.StyleKey
            : parameter.AllowReserved ? parameter.Node.Find("allowReserved")?.Key
            : null;

    // A method takes anything that can be enumerated.
    private static LoweredType AsParameter(LoweredType type) => TypeMapper.ArrayAs(type, "IEnumerable");
}
