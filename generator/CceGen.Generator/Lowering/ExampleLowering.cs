using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>Makes the example of a call: what a request needs, and what the document has an example for.</summary>
internal sealed class ExampleLowering(ExampleValues values)
{
    public CallExampleModel Lower(OpenApiOperation source, OperationModel operation)
    {
        values.BeginExample();
        var arguments = new List<ExampleMemberModel>();
        var isByName = false;
        foreach (var argument in operation.Signature)
        {
            var parameter = operation.Parameters.FirstOrDefault(candidate => candidate.Name == argument.Name);
            var value = parameter is null ? Body(source, operation.Body!) : Value(source, parameter);
            if (value is null && operation.HasOptionalParameters)
            {
                isByName = true;
                continue;
            }

            arguments.Add(new ExampleMemberModel(isByName ? argument.Name : null, value ?? ExampleValues.Null(argument.Type)));
        }

        return new CallExampleModel(arguments.ToEquatableArray());
    }

    // An optional parameter is shown when the document shows it.
    private ExampleModel? Value(OpenApiOperation source, ParameterModel parameter)
    {
        // Nothing declares a parameter that the path alone names.
        var declared = source.Parameters.FirstOrDefault(candidate => candidate.Name == parameter.WireName && Place(candidate.In) == parameter.Place);
        var example = declared?.Example ?? values.ExampleOf(SchemaOf(declared));
        return parameter.IsRequired || example is not null ? values.Of(new LoweredType(parameter.Type, parameter.Wire), SchemaOf(declared), example, parameter.WireName) : null;
    }

    private ExampleModel? Body(OpenApiOperation source, BodyModel body) => body is JsonBodyModel json && values.Media.FindJsonToSend(source.RequestBody!.Content) is { } media
        ? values.Of(new LoweredType(json.Value.Type, json.Wire), media.Schema, media.Example, "body")
        : null;

    private static OpenApiSchema? SchemaOf(OpenApiParameter? declared) => declared?.Schema ?? declared?.Content?.Select(media => media.Schema).FirstOrDefault();

    private static ParameterPlace Place(ParameterLocation location) => location switch
    {
        ParameterLocation.Path => ParameterPlace.Path,
        ParameterLocation.Query => ParameterPlace.Query,
        ParameterLocation.QueryString => ParameterPlace.QueryString,
        ParameterLocation.Cookie => ParameterPlace.Cookie,
        _ => ParameterPlace.Header,
    };
}
