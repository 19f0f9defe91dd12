using System.Linq;
using CceGen.Generator.Lowering.Responses;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>Turns the content of a response into what a method returns of it.</summary>
internal sealed class ContentLowering(LoweringContext context, SchemaLowering schemas, ResponseTypes types)
{
    private readonly EventData _events = new(context.Document, context.Facts, context.Chain);

    /// <summary>A body that the caller reads as it likes.</summary>
    public FileContentModel File => new(Own(types.File), types.IsFileOwn);

    public ContentModel Lower(ReadContent read, string name)
    {
        var media = read.Media;
        if (media.ItemSchema is { } items && read.Kind is not (ContentKind.JsonLines or ContentKind.JsonSequence or ContentKind.ServerSentEvents))
        {
            context.Diagnostics.Report(Problems.KeywordIgnored(items.Location, "itemSchema", "Media Type Object"));
        }

        return read.Kind switch
        {
            ContentKind.Json => Json(media, name),
            ContentKind.Text => new TextContentModel(TypeMapper.String.Type, MayBeJson: false),
            ContentKind.AnyText => new TextContentModel(TypeMapper.String.Type, MayBeJson: true),
            ContentKind.JsonLines => Values(media, SequenceFormat.JsonLines, name),
            ContentKind.JsonSequence => Values(media, SequenceFormat.JsonSequence, name),
            ContentKind.ServerSentEvents => Events(media, name),
            _ => File,
        };
    }

    public JsonContentModel Json(OpenApiMediaType media, string name) => Json(schemas.BodyType(media, name));

    private JsonContentModel Json(LoweredType type) => new(context.Types.AsResponse(type).Type, type.Wire);

    // A schema beside the items' own describes them all in a list; where it is no list, people mean one of them.
    private SequenceContentModel Values(OpenApiMediaType media, SequenceFormat format, string name)
    {
        var schema = media.ItemSchema ?? context.Chain.Items(media.Schema) ?? media.Schema;
        var item = Json(schema is null || (media.ItemSchema is null && context.Facts.IsText(schema)) ? context.Types.Any : schemas.Lower(schema, name + "Item"));
        return new SequenceContentModel(Sequence(item.Type), format, item);
    }

    private SequenceContentModel Events(OpenApiMediaType media, string name)
    {
        var item = _events.Find(media) is { } data ? Json(schemas.Lower(data, name + "Data")) : null;
        var type = item is null ? Own(types.Event) : Own(types.Event, item.Type);
        return new SequenceContentModel(Sequence(type), SequenceFormat.ServerSentEvents, item);
    }

    private TypeRef Sequence(TypeRef item) => Own(types.Sequence, item);

    private static TypeRef Own(string name, params TypeRef[] arguments) => new(TypeKind.Response, name, null, arguments.ToEquatableArray(), false, false);
}
