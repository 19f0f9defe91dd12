using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>Turns parameters of an operation into parameters of a method.</summary>
internal sealed class ParameterLowering(LoweringContext context, SchemaLowering schemas)
{
    private readonly ParameterTypes _types = new(context, schemas);

    /// <summary>The parameters in the order of the document; null when a required one is not supported, after a report.</summary>
    public List<ParameterModel>? Lower(OpenApiOperation operation, string method)
    {
        var lowered = new List<(OpenApiParameter Parameter, LoweredParameter Lowered)>();
        foreach (var parameter in InOrder(operation, PathTemplate.ParametersOf(operation, context.Diagnostics)))
        {
            if (parameter.In == ParameterLocation.Path && !operation.Path.Contains("{" + parameter.Name + "}"))
            {
                context.Diagnostics.Report(Problems.UnusedPathParameter(parameter.Location, parameter.Name, operation.Path));
                continue;
            }

            if (parameter.IsDescribedElsewhere && !context.Policies.Style.KeepsHeaders)
            {
                context.Diagnostics.Report(Problems.HeaderParameterIgnored(parameter.Location, parameter.Name));
                continue;
            }

            if (context.Policies.Selection.ExcludedParameters.Contains(parameter.Name))
            {
                if (parameter.In != ParameterLocation.Path)
                {
                    continue;
                }

                context.Diagnostics.Report(Problems.PathParameterNotExcluded(parameter.Location, parameter.Name));
            }

            if (PathQueryLowering.FixedText(operation, parameter) is { } text)
            {
                context.Diagnostics.Report(Problems.ParameterNotSupported(parameter.Location, parameter.Name, $"the path has '{text}' already"));
                continue;
            }

            if (_types.Lower(parameter, method) is { } type)
            {
                lowered.Add((parameter, type));
            }
            else if (parameter.Required)
            {
                context.Diagnostics.Report(Problems.OperationNotSupported(operation.Location, Describe(operation), $"its parameter '{parameter.Name}' is required"));
                return null;
            }
        }

        var names = new UniqueNames("Value", [], context.Policies.Style.KeepsParameterNames ? ReservedNames.HiddenByParameters : ReservedNames.Parameters);
        var parameters = new ParameterModel[lowered.Count];
        var texts = lowered.Select(pair => pair.Parameter.Name).ToList();
        foreach (var (index, identifier) in context.Names.Parameters(texts, [.. lowered.Select(pair => pair.Parameter.In.ToString())], "parameter"))
        {
            var name = CSharpNames.Escape(names.Add(identifier));
            parameters[index] = ToModel(lowered[index].Parameter, lowered[index].Lowered, name);
        }

        return [.. parameters];
    }

    /// <summary>How many of the lowered parameters come before the body; null where the body is the last one.</summary>
    public int? BodyIndex(OpenApiOperation operation, IReadOnlyList<ParameterModel> parameters)
    {
        // NSwag makes parameters of the fields of a multipart form when it has all others.
        if (!context.Policies.Style.KeepsParameterOrder
            || (!context.Document.IsSwagger && operation.RequestBody is { Content.Count: > 0 } body && body.Content[0].Name.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var before = operation.Parameters.Skip(operation.Parameters.Count - operation.OwnParameters).Take(operation.BodyPosition);
        return before.Count(parameter => parameters.Any(lowered => lowered.WireName == ParameterTypes.WireNameOf(parameter) && lowered.Place == ParameterTypes.PlaceOf(parameter.In)));
    }

    // Those of the path after the operation's own.
    private IEnumerable<OpenApiParameter> InOrder(OpenApiOperation operation, IReadOnlyList<OpenApiParameter> parameters)
    {
        var shared = operation.Parameters.Take(operation.Parameters.Count - operation.OwnParameters).ToList();
        return context.Policies.Style.KeepsParameterOrder ? parameters.Except(shared).Concat(shared) : parameters;
    }

    public static string Describe(OpenApiOperation operation) => $"{operation.Method} {operation.Path}";

    private ParameterModel ToModel(OpenApiParameter parameter, LoweredParameter lowered, string name)
    {
        var nullText = NullText(parameter, lowered);
        var mayBeNull = !parameter.Required || nullText is not null;
        var type = context.Types.WithNull(context.Types.AsParameter(lowered.Type), mayBeNull);
        if (lowered is { Type.Kind: TypeKind.Any, Serialization.Content: ParameterContent.Text })
        {
            // Null is any JSON, and no text.
            type = type with { Type = type.Type with { IsNullable = mayBeNull } };
        }

        var wireName = ParameterTypes.WireNameOf(parameter);
        if (wireName != parameter.Name)
        {
            context.Diagnostics.Report(Problems.ReadAs(parameter.Location, $"name: {parameter.Name}", $"'{wireName}', which a cookie can have"));
        }

        return new ParameterModel(
            name,
            wireName,
            lowered.Serialization,
            type.Type,
            lowered.Serialization.Content is ParameterContent.Text or ParameterContent.List ? ParameterFormats.Of(type.Wire, context.Policies.Types) : type.Wire,
            parameter.Required,
            Documentation.Line(parameter.Description ?? parameter.Schema?.Description, $"The parameter '{parameter.Name}'."))
        {
            NullText = nullText,
        };
    }

    // A required parameter has to be given, unless the options have a text for null.
    private string? NullText(OpenApiParameter parameter, LoweredParameter lowered) =>
        parameter.Required && lowered is { Type.IsNullable: true, Serialization: { Place: ParameterPlace.Query, Content: ParameterContent.Text } }
        && (lowered.Type.Kind != TypeKind.Any || parameter.Schema is { Nullable: true }) ? context.Policies.Style.NullText : null;
}
