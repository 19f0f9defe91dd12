using System;
using System.Globalization;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.Model.Wire;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Lowering;

/// <summary>Turns <c>default</c> into the initial value of a property.</summary>
internal static class Initializers
{
    /// <summary>The initial value of a property; null for that of its type.</summary>
    /// <param name="value">The default; null for none.</param>
    /// <param name="lowered">The type of the property.</param>
    /// <param name="isNeeded">Whether the document demands a value.</param>
    /// <param name="schemas">The enums.</param>
    /// <param name="context">The options, and where a default that is not used is reported.</param>
    public static InitializerModel? Of(SpecNode? value, LoweredType lowered, bool isNeeded, SchemaLowering schemas, LoweringContext context)
    {
        var type = lowered.Type;
        if (value is null || value is SpecScalar { Type: ScalarType.Null } || !context.Policies.Selection.HasDefaultValues)
        {
            return WithoutDefault(type, isNeeded, context);
        }

        if (WithoutDefault(type, isNeeded, context) is { Kind: InitializerKind.EmptyCollection } empty && IsEmpty(value))
        {
            return empty;
        }

        if (IsCollection(value, lowered))
        {
            return Collection(value, lowered, schemas, context) ?? WithoutDefault(type, isNeeded, context);
        }

        if (value is not SpecScalar scalar || type.Kind is TypeKind.Any or TypeKind.Object or TypeKind.Union or TypeKind.Array or TypeKind.Map)
        {
            context.Diagnostics.Report(Problems.DefaultIgnored(value.Location, "a list, an object or any JSON"));
            return WithoutDefault(type, isNeeded, context);
        }

        return OfScalar(Meant(scalar, type, context), lowered, schemas, context) ?? WithoutDefault(type, isNeeded, context);
    }

    /// <summary>The initial value of a property that may have no other; null where its type is another one.</summary>
    public static InitializerModel? OfConstant(SpecScalar value, LoweredType type, SchemaLowering schemas, LoweringContext context) => type.Type.Kind switch
    {
        TypeKind.Boolean or TypeKind.Int32 or TypeKind.Int64 or TypeKind.UInt64 or TypeKind.Single or TypeKind.Double or TypeKind.Decimal or TypeKind.Enum or TypeKind.IntegerEnum
            => OfScalar(value, type, schemas, context),
        _ => null,
    };

    private static bool IsEmpty(SpecNode value) => value is SpecSequence { Items.Count: 0 } or SpecMapping { Entries.Count: 0 };

    // Scalars cannot be changed, so that a list of them tells whether it is the default still.
    private static bool IsCollection(SpecNode value, LoweredType lowered) => lowered.Kind switch
    {
        TypeKind.Map => value is SpecMapping && IsEmpty(value),
        TypeKind.Array => value is SpecSequence { Items: var items } && items.All(static item => item is SpecScalar { Type: not ScalarType.Null })
            && (items.Count == 0 || lowered.Element.Wire is ScalarWire { Codec: not ScalarCodec.Bytes } or EnumWire),
        _ => false,
    };

    private static InitializerModel? Collection(SpecNode value, LoweredType lowered, SchemaLowering schemas, LoweringContext context)
    {
        var items = value is SpecSequence sequence
            ? sequence.Items.Cast<SpecScalar>().Select(item => OfScalar(Meant(item, lowered.Element.Type, context), lowered.Element, schemas, context)).ToList()
            : [];
        return items.Contains(null) ? null : new InitializerModel(InitializerKind.Collection, "")
        {
            Created = context.Types.Concrete(lowered.Type with { IsNullable = false }),
            Items = items.Select(static item => item!).ToEquatableArray(),
        };
    }

    private static InitializerModel? WithoutDefault(TypeRef type, bool isNeeded, LoweringContext context)
    {
        if (type is { Kind: TypeKind.Any, IsAnnotated: false } && context.Policies.Types.HasNullableReferences)
        {
            return new InitializerModel(InitializerKind.NotNull, "");
        }

        if (type.IsNullable || type.IsValueType)
        {
            return null;
        }

        return isNeeded && type.Kind == TypeKind.Object && context.Policies.Style.CreatesRequiredObjects ? new InitializerModel(InitializerKind.NewObject, "")
            : isNeeded && type.Kind is (TypeKind.Array or TypeKind.Map) ? new InitializerModel(InitializerKind.EmptyCollection, "") { Created = context.Types.Concrete(type) }
            : context.Policies.Types.HasNullableReferences ? new InitializerModel(InitializerKind.NotNull, "")
            : null;
    }

    private static InitializerModel? OfScalar(SpecScalar scalar, LoweredType lowered, SchemaLowering schemas, LoweringContext context)
    {
        var type = lowered.Type;
        switch (type.Kind)
        {
            case TypeKind.String when scalar.Type != ScalarType.Boolean:
                return new InitializerModel(InitializerKind.Text, scalar.Text);
            case TypeKind.Boolean when scalar.Type == ScalarType.Boolean:
                return new InitializerModel(InitializerKind.Number, scalar.Text.ToLowerInvariant());
            case TypeKind.Int32 when int.TryParse(CoreSchema.IntegerText(scalar), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number):
                return new InitializerModel(InitializerKind.Number, number.ToString(CultureInfo.InvariantCulture));
            case TypeKind.Int64 when long.TryParse(CoreSchema.IntegerText(scalar), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number):
                return new InitializerModel(InitializerKind.Number, number.ToString(CultureInfo.InvariantCulture) + "L");
            case TypeKind.UInt64 when ulong.TryParse(CoreSchema.IntegerText(scalar), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number):
                return new InitializerModel(InitializerKind.Number, number.ToString(CultureInfo.InvariantCulture) + "UL");
            case TypeKind.Single or TypeKind.Double or TypeKind.Decimal when scalar.Type is ScalarType.Integer or ScalarType.Number:
                return Real(scalar, type.Kind, context);
            case TypeKind.Enum or TypeKind.ExtensibleEnum when schemas.FindMember(type, scalar.Text) is { } member:
                return new InitializerModel(InitializerKind.EnumMember, member.Name);
            case TypeKind.IntegerEnum when CoreSchema.IntegerText(scalar) is { } digits && schemas.FindMember(type, digits) is { } member:
                return new InitializerModel(InitializerKind.EnumMember, member.Name);
            case TypeKind.ExtensibleEnum:
                return new InitializerModel(InitializerKind.ExtensibleEnumText, scalar.Text);
            case TypeKind.Guid when Guid.TryParse(scalar.Text, out var guid):
                return new InitializerModel(InitializerKind.FromText, guid.ToString("D")) { Created = type with { IsNullable = false, IsAnnotated = false } };
            case TypeKind.Uri when Uri.TryCreate(scalar.Text, UriKind.RelativeOrAbsolute, out _):
                return new InitializerModel(InitializerKind.Uri, scalar.Text) { Created = type with { IsNullable = false, IsAnnotated = false } };
            case TypeKind.DateTimeOffset or TypeKind.DateTime or TypeKind.DateOnly or TypeKind.TimeSpan or TypeKind.TimeOnly when TimeNumbers.Of(scalar.Text, lowered) is { } numbers:
                return new InitializerModel(InitializerKind.Time, numbers) { Created = type with { IsNullable = false, IsAnnotated = false } };
            case TypeKind.Bytes when Base64.IsText(scalar.Text):
                return new InitializerModel(InitializerKind.Bytes, scalar.Text);
            default:
                context.Diagnostics.Report(Problems.InvalidDefault(scalar.Location, scalar.Text, type.Name));
                return null;
        }
    }

    // A number or a Boolean in quotes.
    private static SpecScalar Meant(SpecScalar scalar, TypeRef type, LoweringContext context)
    {
        if (scalar.Type != ScalarType.String || type.Kind is not (TypeKind.Boolean or TypeKind.Int32 or TypeKind.Int64 or TypeKind.UInt64 or TypeKind.Single or TypeKind.Double or TypeKind.Decimal))
        {
            return scalar;
        }

        var plain = new SpecScalar(scalar.Text.Trim(), isQuoted: false, scalar.Source, scalar.Start, scalar.End);
        if (plain.Type is ScalarType.Boolean ? type.Kind != TypeKind.Boolean : plain.Type is not (ScalarType.Integer or ScalarType.Number) || type.Kind == TypeKind.Boolean)
        {
            return scalar;
        }

        context.Diagnostics.Report(Problems.ReadAs(scalar.Location, $"default: '{scalar.Text}'", plain.Type == ScalarType.Boolean ? $"'{plain.Text}'" : $"the number {plain.Text}"));
        return plain;
    }

    private static InitializerModel? Real(SpecScalar scalar, TypeKind kind, LoweringContext context)
    {
        var styles = NumberStyles.Float;
        var digits = scalar.Type == ScalarType.Integer ? CoreSchema.IntegerText(scalar) ?? scalar.Text : scalar.Text;
        var text = kind switch
        {
            TypeKind.Decimal when decimal.TryParse(digits, styles, CultureInfo.InvariantCulture, out var number)
                => number.ToString(CultureInfo.InvariantCulture) + "m",
            TypeKind.Single when float.TryParse(digits, styles, CultureInfo.InvariantCulture, out var number) && !float.IsInfinity(number)
                => number.ToString("R", CultureInfo.InvariantCulture) + "f",
            TypeKind.Double when double.TryParse(digits, styles, CultureInfo.InvariantCulture, out var number) && !double.IsInfinity(number)
                => number.ToString("R", CultureInfo.InvariantCulture) + "d",
            _ => null,
        };
        if (text is null or "NaNf" or "NaNd")
        {
            context.Diagnostics.Report(Problems.InvalidDefault(scalar.Location, scalar.Text, kind.ToString().ToLowerInvariant()));
            return null;
        }

        return new InitializerModel(InitializerKind.Number, text);
    }
}
