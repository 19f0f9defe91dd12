using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.Model.Wire;
using CceGen.Generator.Primitives;
using CceGen.Generator.RuntimeFiles;

namespace CceGen.Generator.Lowering;

/// <summary>The files of <c>CceGen.Runtime</c> that the code of a document calls. What these call themselves is read from them.</summary>
internal static class HelperNeeds
{
    public static EquatableArray<string> Of(DocumentParts parts)
    {
        var library = parts.Policies.Style.Json;
        var operations = parts.Operations;
        var files = new SortedSet<string>(System.StringComparer.Ordinal);
        if (parts.HasClients)
        {
            files.UnionWith(Http("OperationRequest", "RequestRoot", "RequestUrlBuilder", "ResponseBodyStream", "ResponseFacts"));
            files.UnionWith(Json(library, "JsonBody", "JsonBodySerializer"));
            files.UnionWith(parts.Policies.Style.HasReadingHook ? Http("ResponseReading").Concat(Json(library, "JsonCodecs", "JsonCodecs.Library")) : []);
            files.UnionWith(Http(parts.Policies.Style.CreatesMessages ? ["OperationRequest.Messages"] : []));
        }

        if (parts.Webhooks.Count > 0)
        {
            files.UnionWith(Json(library, "WebhookReader"));
        }

        var hasMethods = parts.Objects.Any(static model => model.HasJsonMethods) || parts.Collections.Any(static model => model.HasJsonMethods);
        if (parts.Policies.Style.Settings == SettingsModel.Plain)
        {
            files.UnionWith(Json(library, hasMethods ? ["JsonText"] : []));
        }
        else if (hasMethods || parts.HasClients || parts.Webhooks.Count > 0)
        {
            files.UnionWith(Json(library, "SettingsText"));
        }

        if (parts.Properties.Any(static property => property.IsFilled))
        {
            files.UnionWith(Json(library, "FilledMemberExtensions"));
        }

        if (parts.HasClients && parts.Policies.Selection.HasRequestOptions)
        {
            files.UnionWith(RuntimeLibrary.In(RuntimeFolders.Requests).Select(file => file.Name));
        }

        if (parts.Servers.Own.Any())
        {
            files.UnionWith(Http("RequestRoot.Servers"));
        }

        if (parts.Servers.Choices.Any(server => server.Parts.Any(part => part.Variable is not null)))
        {
            files.UnionWith(Http("ServerVariable"));
        }

        if (operations.Any(operation => !operation.Security.IsEmpty))
        {
            files.UnionWith(Http("OperationRequest.Security", "SecurityCredential"));
            files.UnionWith(Http(parts.Policies.Style.HandlesRedirects ? ["RedirectHandler"] : []));
        }

        files.UnionWith(Http(operations.Any(static operation => operation is { CreatesHttpClient: true, DisposesHttpClient: true, HasOpenResponse: true }) ? ["HttpClientLease"] : []));

        var parameters = operations.SelectMany(operation => operation.Parameters).ToList();
        files.UnionWith(Http([.. parameters.SelectMany(ParameterNeeds.Of)]));
        if (parameters.Any(parameter => parameter.UsesCodec) || operations.Any(operation => operation.Body is FormBodyModel form && form.Fields.Any(field => field.Separators.Length > 0)))
        {
            files.UnionWith(Json(library, "JsonParameter"));
        }

        var texts = parameters.Where(parameter => !parameter.UsesCodec)
            .Select(parameter => parameter.Type)
            .Concat(operations.SelectMany(operation => TextsOf(operation.Body)))
            .Concat(parts.LongRunning.Select(model => model.Status.Type))
            .Concat(parts.LongRunning.Where(model => model.Progress is not null).Select(model => model.Progress!.Type));
        if (texts.Any(IsFormatted))
        {
            files.UnionWith(Http("WireText"));
        }

        if (parameters.Where(parameter => !parameter.UsesCodec).Select(parameter => parameter.Wire).Concat(operations.SelectMany(operation => TextWiresOf(operation.Body))).Any(HasFormat))
        {
            files.UnionWith(Http("DateText"));
        }

        foreach (var body in operations.Select(operation => operation.Body))
        {
            files.UnionWith(BodyHelpers(body));
            files.UnionWith(Http(body is FormBodyModel form && form.Fields.Any(field => !field.Headers.IsEmpty) ? ["MultipartBody.Headers"] : []));
        }

        if (texts.Concat(parts.Unions.Where(static union => union.IsParameter).SelectMany(static union => union.Branches).Select(static branch => branch.Type)).Any(IsTime))
        {
            files.UnionWith(Http("WireTimes"));
        }

        if (parts.LongRunning.Count > 0)
        {
            files.UnionWith(RuntimeLibrary.In(RuntimeFolders.LongRunning).Select(file => file.Name));
        }

        files.UnionWith(ResponseNeeds.ContentsOf(operations).SelectMany(ResponseNeeds.FilesOf));
        var headers = ResponseNeeds.HeadersOf(operations).ToList();
        files.UnionWith(Http([.. headers.Select(static _ => "HeaderJson")]));
        files.UnionWith(Json(library, [.. headers.Where(static header => header.Format != HeaderFormat.TextOf).Select(static _ => "JsonHeader")]));
        files.UnionWith(Json(library, [.. parts.Enums.Select(model => model.Number is null ? "TextJsonConverter" : "NumberJsonConverter")]));

        if (parts.Unions.Count > 0)
        {
            files.UnionWith(Json(library, "UnionCodec", "IJsonUnion", "JsonCodecs", "JsonCodecs.Any"));
            files.UnionWith([$"{RuntimeFolders.Json}/JsonChoice", $"{RuntimeFolders.Json}/JsonCandidate", $"{RuntimeFolders.Json}/JsonKinds"]);
        }

        foreach (var kind in parts.Collections.Select(static model => model.Base.Kind == TypeKind.Map ? "Map" : "List"))
        {
            files.UnionWith(Json(library, "JsonCodecs." + kind, "JsonCodecs.Named" + kind));
        }

        if (parts.Properties.Any(static property => property.Form == PropertyForm.InitOnly))
        {
            files.Add($"{RuntimeFolders.Json}/IsExternalInit");
        }

        if (parts.Objects.Any(static model => model.IsCopied))
        {
            files.Add($"{RuntimeFolders.Json}/IJsonCopy");
        }

        files.UnionWith(Codecs(library, parts));
        return files.ToEquatableArray();
    }

    private static IEnumerable<string> BodyHelpers(BodyModel? body) => body switch
    {
        TextBodyModel => Http("TextBody"),
        BinaryBodyModel { IsFile: true } => Http("StreamBody").Append($"{RuntimeFolders.Files}/FileParameter"),
        BinaryBodyModel => Http("StreamBody"),
        FormBodyModel { HasFiles: true }
            => Http("MultipartBody").Append($"{RuntimeFolders.Files}/FileParameter"),
        FormBodyModel { IsMultipart: true } or FormObjectBodyModel { IsMultipart: true } => Http("MultipartBody"),
        FormBodyModel or FormObjectBodyModel => Http("FormBody"),
        _ => [],
    };

    /// <summary>The types of which texts are made.</summary>
    private static IEnumerable<TypeRef> TextsOf(BodyModel? body) => body switch
    {
        TextBodyModel text => [text.Value.Type],
        FormBodyModel form => form.Fields.Where(field => field is { Separators.Length: 0, Kind: FormFieldKind.Text or FormFieldKind.Texts or FormFieldKind.Joined }).Select(field => field.Argument.Type)
            .Concat(form.Fields.SelectMany(field => field.Headers).Select(header => header.Argument.Type)),
        _ => [],
    };

    /// <summary>What texts are made of that may have a format.</summary>
    private static IEnumerable<WireModel> TextWiresOf(BodyModel? body) => body is FormBodyModel form
        ? form.Fields.Select(field => field.Wire).OfType<WireModel>().Concat(form.Fields.SelectMany(field => field.Headers).Select(header => header.Wire))
        : [];

    private static bool HasFormat(WireModel wire) => wire is ScalarWire { Format: not null } || (wire is ListWire list && HasFormat(list.Item));

    /// <summary>What is written as JSON. A field that is null is not written.</summary>
    private static IEnumerable<WireModel> WiresOf(BodyModel? body) => body switch
    {
        JsonBodyModel json => [json.Wire],
        FormObjectBodyModel form => [form.Wire],
        FormBodyModel form => form.Fields.Where(field => field.Kind is FormFieldKind.Json or FormFieldKind.Styled || field.Separators.Length > 0).Select(field => field.Wire! with { IsNullable = false }),
        _ => [],
    };

    private static IEnumerable<string> Codecs(JsonDialectKind library, DocumentParts parts)
    {
        var wires = parts.Operations.SelectMany(operation => WiresOf(operation.Body))
            .Concat(parts.Operations.SelectMany(operation => operation.Parameters).Where(parameter => parameter.UsesCodec).Select(parameter => parameter.Wire))
            .Concat(ResponseNeeds.ContentsOf(parts.Operations).SelectMany(ResponseNeeds.WiresOf))
            .Concat(ResponseNeeds.HeadersOf(parts.Operations).Where(static header => header.Format != HeaderFormat.TextOf).Select(static header => header.Wire))
            .Concat(parts.Webhooks.Select(static webhook => webhook.Content.Wire))
            .ToList();
        var others = parts.Objects.Select(model => model.Additional.Wire).OfType<WireModel>().ToList();
        var all = wires.Concat(others).Concat(parts.Properties.Select(property => property.Wire)).Concat(parts.Unions.SelectMany(union => union.Branches).Select(branch => branch.Wire)).ToList();
        var names = new HashSet<string>(all.SelectMany(CodecsOf).Concat(wires.Concat(others).SelectMany(Nullable)));
        if (all.Select(TypeOf).Any(parts.External.Contains))
        {
            names.UnionWith(["JsonCodecs", "JsonCodecs.Library"]);
        }

        if (parts.Objects.Any(model => model.Discriminator is not null))
        {
            names.Add("BaseModelCodec");
        }

        if (others.Count > 0)
        {
            names.Add("AdditionalMembers");
        }

        if (parts.Objects.Count > 0)
        {
            names.UnionWith(["ModelCodec", "IJsonModel", "JsonNames", "JsonCodecs"]);
        }

        var shared = parts.Properties.Any(property => property.IsMissingKnown) ? [$"{RuntimeFolders.Json}/JsonOptional"] : Enumerable.Empty<string>();
        return Json(library, [.. names]).Concat(shared);
    }

    private static IEnumerable<string> CodecsOf(WireModel wire) => wire switch
    {
        ScalarWire scalar => [$"JsonCodecs.{scalar.Codec}"],
        AnyWire any => any.Codec switch
        {
            AnyCodec.Node => ["JsonCodecs.Node"],
            AnyCodec.Library => ["JsonCodecs", "JsonCodecs.Library"],
            _ => ["JsonCodecs.Any"],
        },
        ListWire list => CodecsOf(list.Item).Concat(Nullable(list.Item)).Append("JsonCodecs.List"),
        MapWire map => CodecsOf(map.Value).Concat(Nullable(map.Value)).Append("JsonCodecs.Map"),
        _ => [],
    };

    /// <summary>The type of the document that is in a value; empty for none.</summary>
    private static string TypeOf(WireModel wire) => wire switch
    {
        EnumWire value => value.Name,
        ObjectWire model => model.Name,
        UnionWire union => union.Name,
        ListWire list => TypeOf(list.Item),
        MapWire map => TypeOf(map.Value),
        _ => "",
    };

    // Values that are part of others, or a whole body.
    private static IEnumerable<string> Nullable(WireModel wire) => wire is EnumWire { IsNullable: true } or ScalarWire { IsNullable: true, Codec: not (ScalarCodec.String or ScalarCodec.Uri or ScalarCodec.Bytes) }
            ? ["JsonCodecs.Nullable"]
            : [];

    // What is text already, or has a converter of its own, needs no help.
    private static bool IsFormatted(TypeRef type) => type.Kind == TypeKind.Array
        ? IsFormatted(type.Arguments[0])
        : type.Kind is not (TypeKind.String or TypeKind.Enum or TypeKind.ExtensibleEnum or TypeKind.TimeSpan or TypeKind.TimeOnly);

    private static bool IsTime(TypeRef type) => type.Kind == TypeKind.Array ? IsTime(type.Arguments[0]) : type.Kind is TypeKind.TimeSpan or TypeKind.TimeOnly;

    private static IEnumerable<string> Http(params string[] names) => names.Select(name => $"{RuntimeFolders.Http}/{name}");

    private static IEnumerable<string> Json(JsonDialectKind library, params string[] names) =>
        names.Select(name => $"{RuntimeFolders.OfDialect(library.ToString())}/{name}");
}
