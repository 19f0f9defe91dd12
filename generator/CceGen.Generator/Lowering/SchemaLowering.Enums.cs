using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Lowering;

/// <content><c>enum</c>.</content>
internal sealed partial class SchemaLowering
{
    private readonly List<EnumModel> _enums = [];

    /// <summary>The enums met so far.</summary>
    public IReadOnlyList<EnumModel> Enums => _enums;

    private TypeRef LowerEnum(OpenApiSchema schema, string name)
    {
        var isText = schema.Type == SchemaType.String
            || (schema.Type == SchemaType.None && schema.Enum.All(value => value.Type == ScalarType.String));
        if (!isText)
        {
            context.Diagnostics.Report(Problems.EnumIgnored(schema.Enum[0].Location, "values that are not strings"));
            return schema.Type is SchemaType.Integer or SchemaType.Number or SchemaType.Boolean
                ? context.Types.Scalar(schema.Type, schema.Format)
                : context.Types.Any;
        }

        var typeName = NameOf(schema, name);
        var names = new UniqueNames("Value", [.. ReservedNames.EnumMembers, typeName]);
        var members = schema.Enum.Select((value, index) => LowerMember(schema, value.Text, index, names)).ToEquatableArray();
        _enums.Add(new EnumModel(
            File: null!,
            HintName: "",
            typeName,
            schema.IsExtensibleEnum,
            members,
            schema.Deprecated,
            Documentation.Of(schema.Description ?? schema.Title, $"A value of '{name}'.")));
        return TypeMapper.Own(schema.IsExtensibleEnum ? TypeKind.ExtensibleEnum : TypeKind.Enum, typeName);
    }

    private static EnumMemberModel LowerMember(OpenApiSchema schema, string text, int index, UniqueNames names)
    {
        var wanted = schema.EnumNames.Count > 0 ? schema.EnumNames[index] : text;
        var description = schema.EnumDescriptions.Count > 0 ? schema.EnumDescriptions[index] : null;
        return new EnumMemberModel(
            CSharpNames.Escape(names.Add(EnumMemberNames.ToIdentifier(wanted))),
            text,
            Documentation.Of(description, $"The value '{text}'."));
    }
}
