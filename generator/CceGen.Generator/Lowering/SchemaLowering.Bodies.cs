using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Lowering;

/// <content>Whole bodies.</content>
internal sealed partial class SchemaLowering
{
    /// <summary>The type of a JSON body; any JSON when the media type has no schema.</summary>
    public TypeRef BodyType(OpenApiMediaType media, string name) => media.Schema is null
        ? context.Types.Any
        : WithoutNestedDates(Lower(media.Schema, name), media.Schema.Location, isProperty: false);
}
