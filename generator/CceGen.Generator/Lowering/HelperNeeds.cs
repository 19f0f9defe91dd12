using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.Options;
using CceGen.Generator.Primitives;
using CceGen.Generator.RuntimeFiles;

namespace CceGen.Generator.Lowering;

/// <summary>The files of <c>CceGen.Runtime</c> that the code of a document calls. What these call themselves is read from them.</summary>
internal static class HelperNeeds
{
    public static EquatableArray<string> Of(
        JsonLibrary library,
        bool hasClients,
        IReadOnlyList<OperationModel> operations,
        IReadOnlyList<LongRunningModel> longRunning,
        IReadOnlyList<PropertyModel> properties,
        IReadOnlyList<EnumModel> enums,
        IReadOnlyList<ObjectModel> objects)
    {
        var files = new SortedSet<string>(System.StringComparer.Ordinal);
        if (hasClients)
        {
            files.UnionWith(Http("OperationRequest", "RequestRoot", "RequestUrlBuilder", "ResponseBodyStream", "ResponseFacts"));
            files.UnionWith(Json(library, "JsonBody", "JsonBodySerializer"));
        }

        if (operations.Any(operation => operation.Parameters.Any(parameter => parameter.Place == ParameterPlace.Header)))
        {
            files.UnionWith(Http("RequestHeaderExtensions"));
        }

        var texts = operations.SelectMany(operation => operation.Parameters)
            .Where(parameter => parameter.Place != ParameterPlace.Body)
            .Select(parameter => parameter.Type)
            .Concat(longRunning.Select(model => model.Status.Type))
            .Concat(longRunning.Where(model => model.Progress is not null).Select(model => model.Progress!.Type));
        if (texts.Any(IsFormatted))
        {
            files.UnionWith(Http("WireText"));
        }

        if (longRunning.Count > 0)
        {
            files.UnionWith(RuntimeLibrary.In(RuntimeFolders.LongRunning).Select(file => file.Name));
        }

        files.UnionWith(Json(library, [.. enums.Count > 0 ? ["TextJsonConverter"] : Enumerable.Empty<string>(), .. Converters(library, properties, objects)]));
        return files.ToEquatableArray();
    }

    private static IEnumerable<string> Converters(JsonLibrary library, IReadOnlyList<PropertyModel> properties, IReadOnlyList<ObjectModel> objects)
    {
        if (library == JsonLibrary.NewtonsoftJson)
        {
            return objects.Take(1).Select(_ => "ModelJsonConverter")
                .Concat(properties.Where(property => property.Type.IsDate).Take(1).Select(_ => "DateJsonConverter"));
        }

        return properties.SelectMany(SystemTextJsonConverters);
    }

    private static IEnumerable<string> SystemTextJsonConverters(PropertyModel property)
    {
        if (property.Presence == Presence.OptionalNullable)
        {
            return ["Settable", property.Type.IsDate ? "SettableDateJsonConverter" : "SettableJsonConverter"];
        }

        return property.Type switch
        {
            { IsDate: true } => ["DateJsonConverter"],
            { Kind: TypeKind.Enum or TypeKind.ExtensibleEnum } => [],
            { IsValueType: true, IsNullable: false } => ["NullAsDefaultJsonConverter"],
            _ => [],
        };
    }

    // What is text already, or has a converter of its own, needs no help.
    private static bool IsFormatted(TypeRef type) => type.Kind == TypeKind.Array
        ? IsFormatted(type.Arguments[0])
        : type.Kind is not (TypeKind.String or TypeKind.Enum or TypeKind.ExtensibleEnum);

    private static IEnumerable<string> Http(params string[] names) => names.Select(name => $"{RuntimeFolders.Http}/{name}");

    private static IEnumerable<string> Json(JsonLibrary library, params string[] names) =>
        names.Select(name => $"{RuntimeFolders.OfDialect(library.ToString())}/{name}");
}
