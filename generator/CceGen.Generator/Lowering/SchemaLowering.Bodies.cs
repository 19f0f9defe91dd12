using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Lowering;

/// <content>Whole bodies.</content>
internal sealed partial class SchemaLowering
{
    /// <summary>The type of a JSON body; any JSON when the media type has no schema.</summary>
    public LoweredType BodyType(OpenApiMediaType media, string name) => media.Schema is null
        ? context.Types.Any
        : Lower(media.Schema, name);
}
