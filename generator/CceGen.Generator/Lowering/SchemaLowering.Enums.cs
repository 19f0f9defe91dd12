using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Shapes;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Lowering;

/// <content><c>enum</c>.</content>
internal sealed partial class SchemaLowering
{
    private readonly List<EnumModel> _enums = [];

    /// <summary>The enums that inline schemas give a name of their own, with their values.</summary>
    private readonly Dictionary<(string Name, SchemaType Type, bool IsExtensible, string Values), LoweredType> _namedEnums = [];

    /// <summary>The enums met so far.</summary>
    public IReadOnlyList<EnumModel> Enums => _enums;

    private LoweredType LowerEnum(EnumShape shape, ShapeId id, string name)
    {
        if (!context.Policies.Style.HasExtensibleEnums && shape.IsOfExamples)
        {
            return TypeMapper.String;
        }

        if (shape.Component is not null || context.Policies.Naming.EnumNamesKeyword is not null || shape.Schema.EnumTypeName is not { Length: > 0 } typeName)
        {
            return NewEnum(shape, id, name);
        }

        // Inline schemas that give their enum one name mean one enum.
        var values = string.Join("\n", shape.Schema.Enum.Select(static value => value.Text).Concat(shape.Schema.EnumNames));
        var key = (typeName, shape.Type, shape.Schema.IsExtensibleEnum, values);
        if (!_namedEnums.TryGetValue(key, out var type))
        {
            type = NewEnum(shape, id, typeName);
            _namedEnums.Add(key, type);
        }

        return type;
    }

    private LoweredType NewEnum(EnumShape shape, ShapeId id, string name)
    {
        var schema = shape.Schema;
        var typeName = NameOf(shape.Component, schema, id, name);
        var isInteger = shape.Type == SchemaType.Integer;
        var isExtensible = schema.IsExtensibleEnum && !isInteger && (context.Policies.Style.HasExtensibleEnums || !schema.IsOpenedByExtension);
        var texts = schema.Enum.Select(value => isInteger ? CoreSchema.IntegerText(value)! : value.Text).ToList();
        var isFlags = IsFlags(schema, isInteger);
        _enums.Add(new EnumModel(
            typeName,
            isExtensible,
            isInteger ? NumberOf(schema, texts) : null,
            LowerMembers(schema, texts, new UniqueNames("Value", ReservedIn(typeName, isExtensible)), isInteger),
            schema.Deprecated && context.Policies.Style.SpreadsDeprecation,
            Documentation.Of(schema.Description ?? schema.Title, $"A value of '{name}'."))
        {
            First = context.Policies.Style.CountsEnumsFromZero && !isFlags ? 0 : 1,
            IsFlags = isFlags,
            ReadsOtherSpellings = context.Policies.Types.ReadsOtherSpellings,
            HasTextAttributes = context.Policies.Style.HasEnumTexts && !isInteger,
            HasConverterAttribute = context.Policies.Style.ConvertsLoneEnums,
        });
        return TypeMapper.Enum(isInteger ? TypeKind.IntegerEnum : isExtensible ? TypeKind.ExtensibleEnum : TypeKind.Enum, typeName);
    }

    // Numbers are those on the wire, and stay. A type that holds any text is no enum.
    private bool IsFlags(OpenApiSchema schema, bool isInteger)
    {
        if (!context.Policies.Style.HasFlagEnums && !schema.IsFlagEnum)
        {
            return false;
        }

        if (isInteger)
        {
            return true;
        }

        if (!schema.IsExtensibleEnum && schema.Enum.Count > EnumModel.MostFlags)
        {
            context.Diagnostics.Report(Problems.TooManyFlags(schema.Enum[EnumModel.MostFlags].Location, EnumModel.MostFlags));
            return false;
        }

        return !schema.IsExtensibleEnum;
    }

    private static string NumberOf(OpenApiSchema schema, List<string> texts) => schema.Format?.Text != "int64"
        && texts.All(text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)) ? "int" : "long";

    // An enum of C# may have members of any name but that of the field behind it.
    private IEnumerable<string> ReservedIn(string typeName, bool isExtensible) => context.Policies.Style.KeepsEnumMembers && !isExtensible
        ? [ReservedNames.EnumField]
        : [.. ReservedNames.EnumMembers, typeName];

    private EquatableArray<EnumMemberModel> LowerMembers(OpenApiSchema schema, List<string> texts, UniqueNames names, bool isNumber)
    {
        var hasNames = schema.EnumNames.Count > 0 && (context.Policies.Naming.EnumNamesKeyword is not { } known || schema.EnumNamesKeyword is null || schema.EnumNamesKeyword == known);
        var members = new EnumMemberModel[texts.Count];
        foreach (var wanted in context.Names.EnumMembers(hasNames ? schema.EnumNames : texts, isNumber && !hasNames))
        {
            var text = texts[wanted.Index];
            var description = schema.EnumDescriptions.Count > 0 ? schema.EnumDescriptions[wanted.Index] : null;
            members[wanted.Index] = new EnumMemberModel(
                CSharpNames.Escape(names.Add(wanted.Identifier)), text, Documentation.Of(description, $"The value '{text}'."));
        }

        return members.ToEquatableArray();
    }
}
