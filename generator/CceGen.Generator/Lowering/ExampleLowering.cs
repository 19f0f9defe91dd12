using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.Model.Wire;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Lowering;

/// <summary>Makes the example of a call: what a request needs, and what the document has an example for.</summary>
internal sealed class ExampleLowering(ExampleValues values, BodyChoice choice)
{
    public CallExampleModel Lower(OpenApiOperation source, OperationModel operation)
    {
        values.BeginExample();
        var arguments = new List<ExampleMemberModel>();
        var isByName = false;
        foreach (var argument in operation.Signature)
        {
            var parameter = operation.Parameters.FirstOrDefault(candidate => candidate.Name == argument.Name);
            var value = parameter is null ? Body(source, operation.Body!, argument) : Value(source, parameter);
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

    private ExampleModel? Body(OpenApiOperation source, BodyModel body, MethodParameterModel argument)
    {
        if (body is BinaryBodyModel binary)
        {
            return argument == binary.Value ? Leaf(binary.IsFile ? ExampleKind.File : ExampleKind.Stream, argument.Type, "file.bin")
                : argument.IsRequired ? Leaf(ExampleKind.Text, argument.Type, "application/octet-stream")
                : null;
        }

        // What the generator writes has a media type of its choice.
        var media = choice.Of(source.RequestBody!.Content)!.Value.Media;
        return body switch
        {
            JsonBodyModel json => values.Of(new LoweredType(argument.Type, json.Wire), media.Schema, media.Example, "body"),
            FormObjectBodyModel form => values.Of(new LoweredType(argument.Type, form.Wire), media.Schema, media.Example, "body"),
            TextBodyModel text => values.Of(new LoweredType(argument.Type, text.Wire), text.Wire is ScalarWire { Codec: ScalarCodec.String } ? null : media.Schema, media.Example as SpecScalar, "body"),
            FormBodyModel form when form.Fields.FirstOrDefault(field => field.Argument == argument) is { } field => Field(field, media),
            FormBodyModel form => argument.IsRequired ? values.Of(new LoweredType(argument.Type, form.HeaderOf(argument).Wire), null, null, form.HeaderOf(argument).WireName) : null,
            _ => null,
        };
    }

    private ExampleModel? Field(FormFieldModel field, OpenApiMediaType media)
    {
        var type = field.Argument.Type;
        var schema = media.Schema?.Properties.FirstOrDefault(property => property.Name == field.WireName)?.Schema;
        var example = (media.Example as SpecMapping)?.Find(field.WireName)?.Value ?? values.ExampleOf(schema);
        return field switch
        {
            { Argument.IsRequired: false } when example is null => null,
            { Kind: FormFieldKind.File } => Leaf(ExampleKind.File, type, "file.bin"),
            { Kind: FormFieldKind.Files } => new ExampleModel(
                ExampleKind.List, type, "", new[] { new ExampleMemberModel(null, Leaf(ExampleKind.File, type.Arguments[0], "file.bin")) }.ToEquatableArray()),
            _ => values.Of(new LoweredType(type, field.Wire!), schema, example, field.WireName),
        };
    }

    private static ExampleModel Leaf(ExampleKind kind, TypeRef type, string text) => new(kind, type, text, EquatableArray<ExampleMemberModel>.Empty);

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
