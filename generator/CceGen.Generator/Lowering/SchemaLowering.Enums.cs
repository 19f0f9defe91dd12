using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering;

/// <content><c>enum</c>.</content>
internal sealed partial class SchemaLowering
{
    private readonly List<EnumModel> _enums = [];

    /// <summary>The enums met so far.</summary>
    public IReadOnlyList<EnumModel> Enums => _enums;

    private LoweredType LowerEnum(EnumShape shape, string name)
    {
        var schema = shape.Schema;
        var typeName = NameOf(shape.Component, schema, name);
        _enums.Add(new EnumModel(
            typeName,
            schema.IsExtensibleEnum,
            LowerMembers(schema, typeName),
            schema.Deprecated,
            Documentation.Of(schema.Description ?? schema.Title, $"A value of '{name}'.")));
        return TypeMapper.Enum(schema.IsExtensibleEnum ? TypeKind.ExtensibleEnum : TypeKind.Enum, typeName);
    }

    private static EquatableArray<EnumMemberModel> LowerMembers(OpenApiSchema schema, string typeName)
    {
        var texts = schema.Enum.Select((value, index) => schema.EnumNames.Count > 0 ? schema.EnumNames[index] : value.Text).ToList();
        var names = new UniqueNames("Value", [.. ReservedNames.EnumMembers, typeName]);
        var members = new EnumMemberModel[texts.Count];
        foreach (var wanted in WantedNames.Of(texts, EnumMemberNames.ToIdentifier, StringComparer.Ordinal))
        {
            var text = schema.Enum[wanted.Index].Text;
            var description = schema.EnumDescriptions.Count > 0 ? schema.EnumDescriptions[wanted.Index] : null;
            members[wanted.Index] = new EnumMemberModel(
                CSharpNames.Escape(names.Add(wanted.Identifier)), text, Documentation.Of(description, $"The value '{text}'."));
        }

        return members.ToEquatableArray();
    }
}
