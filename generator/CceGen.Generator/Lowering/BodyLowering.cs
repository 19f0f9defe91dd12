using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>Turns request bodies into parameters of a method, and decides how they are written.</summary>
internal sealed class BodyLowering(LoweringContext context, SchemaLowering schemas)
{
    private const string Octets = "application/octet-stream";

    private readonly BodyChoice _choice = new(context);
    private readonly FormLowering _forms = new(context, schemas);

    /// <summary>
    /// The body of an operation, null without one; says no, after a report, when it cannot be sent: a call without it would not be what
    /// the document describes.
    /// </summary>
    /// <param name="operation">The operation.</param>
    /// <param name="method">The name of the method.</param>
    /// <param name="others">The other parameters of the method.</param>
    /// <param name="lowered">The body.</param>
    public bool TryLower(OpenApiOperation operation, string method, IReadOnlyList<ParameterModel> others, out BodyModel? lowered)
    {
        lowered = null;
        if (operation.RequestBody is not { } body)
        {
            return true;
        }

        var names = new UniqueNames(
            "Value", others.Select(parameter => parameter.Name.TrimStart('@')), context.Policies.Style.KeepsParameterNames ? ReservedNames.HiddenByParameters : ReservedNames.Parameters);
        if (_choice.Of(body.Content) is { } choice)
        {
            // A stream of items is sent as the caller writes it.
            if (choice.Media.ItemSchema is { } items)
            {
                context.Diagnostics.Report(Problems.KeywordIgnored(items.Location, "itemSchema", "Media Type Object"));
            }

            if (!MediaTypes.IsValid(choice.Media.Name))
            {
                context.Diagnostics.Report(Problems.MediaTypeInvalid(choice.Media.Location, choice.Media.Name));
            }

            lowered = Lower(body, choice.Media, choice.Form, method, names);
            ReportNotUsed(body, choice.Media, lowered);
            return true;
        }

        if (body.Content.Count == 0)
        {
            return SendsNothing(operation, body);
        }

        foreach (var media in body.Content)
        {
            context.Diagnostics.Report(Problems.BodyWrittenByCaller(media.Location, media.Name, _choice.ProblemOf(media)!));
        }

        lowered = Binary(body, [.. body.Content.Select(static media => media.Name.Trim())], names);
        return true;
    }

    private BodyModel Lower(OpenApiRequestBody body, OpenApiMediaType media, BodyForm form, string method, UniqueNames names) => form switch
    {
        BodyForm.Json => Json(body, media, method, names),
        BodyForm.Text => Text(body, media, method, names),
        BodyForm.Binary => Binary(body, Alternatives(body, media), names),
        _ => _forms.Lower(body, media, form == BodyForm.Multipart, method, names),
    };

    private JsonBodyModel Json(OpenApiRequestBody body, OpenApiMediaType media, string method, UniqueNames names)
    {
        var lowered = schemas.BodyType(media, method + "Body");
        var type = context.Types.WithNull(context.Types.AsParameter(lowered), !body.Required || context.Types.SaysNull(lowered.Type));
        return new JsonBodyModel(BodyArgument.Of(body, type.Type, names, context.Names), type.Wire, MediaTypes.ToSend(media));
    }

    // Anything that is not one text by itself is a text that the caller has made: YAML, a table. So is all XML, where a number is none.
    private TextBodyModel Text(OpenApiRequestBody body, OpenApiMediaType media, string method, UniqueNames names)
    {
        var isValue = media.Schema is not null && !MediaTypes.NameOf(media).EndsWith("xml", StringComparison.Ordinal)
            && FormFieldTypes.IsText(context.Shapes[context.Shapes.Of(media.Schema).Shape]);
        var type = context.Types.WithNull(isValue ? schemas.Lower(media.Schema!, method + "Body") : TypeMapper.String, !body.Required);
        var charset = MediaTypes.CharsetOf(media);
        return new TextBodyModel(
            BodyArgument.Of(body, type.Type, names, context.Names),
            type.Wire,
            media.Name.Trim().Replace("text/*", "text/plain"),
            MediaTypes.IsUtf8(media) ? null : charset);
    }

    // The caller says which media type it is where the document allows several.
    private BinaryBodyModel Binary(OpenApiRequestBody body, List<string> possible, UniqueNames names)
    {
        const string note = " It is read from its current position while the request is sent, and not disposed.";
        MethodParameterModel ArgumentOf(TypeRef type) => BodyArgument.Of(body, context.Types.WithNull(type, !body.Required), names, context.Names, note);

        var concrete = possible.FirstOrDefault(IsWhole);
        if (possible.Count == 1 && concrete is not null)
        {
            return new BinaryBodyModel(ArgumentOf(TypeMapper.Stream), null, concrete);
        }

        var byDefault = concrete ?? (possible.Any(name => name is "*/*" or "application/*") ? Octets : "");
        if (context.Policies.Style.HasNSwagFiles)
        {
            return new BinaryBodyModel(ArgumentOf(TypeMapper.File), null, byDefault);
        }

        var value = ArgumentOf(TypeMapper.Stream);
        var list = string.Join(", ", possible.Select(name => $"`{name}`"));
        var argument = new MethodParameterModel(
            CSharpNames.Escape(names.Add("contentType")),
            context.Types.WithNull(TypeMapper.String.Type, byDefault.Length > 0),
            byDefault.Length == 0,
            IsPath: false,
            $"The media type of the body: {list}{(byDefault.Length == 0 ? "." : $"; null for `{byDefault}`.")}");
        return new BinaryBodyModel(value, argument, byDefault);
    }

    /// <summary>The media types that are sent in the same way.</summary>
    private List<string> Alternatives(OpenApiRequestBody body, OpenApiMediaType media) =>
        [.. body.Content.Where(other => other == media || IsBinary(other)).Select(other => other.Name.Trim())];

    private bool IsBinary(OpenApiMediaType media) => _choice.ProblemOf(media) is null && _choice.FormOf(media) == BodyForm.Binary;

    private void ReportNotUsed(OpenApiRequestBody body, OpenApiMediaType used, BodyModel lowered)
    {
        var others = body.Content
            .Where(media => media != used && !(lowered is BinaryBodyModel { IsChosenByCaller: true } && IsBinary(media)))
            .ToList();
        if (others.Count > 0)
        {
            context.Diagnostics.Report(Problems.MediaTypeNotUsed(others[0].Location, used.Name, string.Join(", ", others.Select(media => $"'{media.Name}'"))));
        }
    }

    // A call without it would not be what the document describes, unless that may be.
    private bool SendsNothing(OpenApiOperation operation, OpenApiRequestBody body)
    {
        context.Diagnostics.Report(Problems.NoMediaType(body.Location));
        if (body.Required)
        {
            context.Diagnostics.Report(Problems.OperationNotSupported(operation.Location, ParameterLowering.Describe(operation), "its request body cannot be sent"));
        }

        return !body.Required;
    }

    // The boundary of a 'multipart' is for the one who writes the parts to say.
    private static bool IsWhole(string mediaType) => mediaType.IndexOf('*') < 0
        && !mediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase)
        && MediaTypes.IsValid(mediaType);
}
