using System;
using System.Globalization;
using System.Text.RegularExpressions;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Shapes;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Lowering;

/// <summary>Decides what the attributes of a property say of its values.</summary>
internal static class ValidationLowering
{
    /// <summary>A longer regular expression is not looked at.</summary>
    private const int LongestPattern = 2000;

    /// <param name="isRequired">Whether the member is required, and null no value of it.</param>
    /// <param name="chain">What the schema says through what it names.</param>
    /// <param name="diagnostics">What was reported of keywords that attributes enforce is withdrawn.</param>
    public static ValidationModel? Of(OpenApiSchema schema, TypeRef type, bool isRequired, SchemaChain chain, DiagnosticBag diagnostics)
    {
        var isText = type.Kind == TypeKind.String;
        var isList = type.Kind == TypeKind.Array;
        var minLength = isText ? Size(chain.MinLength(schema)) ?? 0 : 0;
        var limits = NumberLimits.Of(chain.Bounds(schema), type.Kind);
        var model = new ValidationModel(
            isRequired && !IsNumberOrBoolean(type) && chain.SaysType(schema),
            IsTextOnTheWire(type) && !(Size(schema.Sizes.MinLength) > 0),
            minLength,
            isText ? Size(chain.MaxLength(schema)) : null,
            isText ? Pattern(chain.Pattern(schema)) : null,
            limits?.Minimum,
            limits?.Maximum,
            isList && Size(chain.MinItems(schema)) is > 0 and var least ? least : null,
            isList ? Size(chain.MaxItems(schema)) : null);
        if (model with { AllowsEmpty = false } == None || model.MaxLength < model.MinLength)
        {
            return null;
        }

        var bounds = limits is null ? SchemaBounds.None : chain.Bounds(schema);
        Withdraw(diagnostics, isText ? [chain.MinLength(schema), chain.MaxLength(schema), model.Pattern is null ? null : chain.Pattern(schema)] : []);
        Withdraw(diagnostics, isList ? [chain.MinItems(schema), chain.MaxItems(schema)] : []);
        Withdraw(diagnostics, [bounds.Minimum, bounds.Maximum, bounds.ExclusiveMinimum, bounds.ExclusiveMaximum, .. bounds.Flags]);
        return model;
    }

    private static void Withdraw(DiagnosticBag diagnostics, SpecScalar?[] limits)
    {
        foreach (var limit in limits)
        {
            if (limit is not null)
            {
                diagnostics.Withdraw(limit);
            }
        }
    }

    private static readonly ValidationModel None = new(false, false, 0, null, null, null, null, null, null);

    private static bool IsNumberOrBoolean(TypeRef type) => type.Kind is TypeKind.Boolean or TypeKind.Int32 or TypeKind.Int64 or TypeKind.UInt64
        or TypeKind.Single or TypeKind.Double or TypeKind.Decimal or TypeKind.IntegerEnum;

    private static bool IsTextOnTheWire(TypeRef type) => type.Kind is TypeKind.String or TypeKind.Enum or TypeKind.ExtensibleEnum or TypeKind.Guid or TypeKind.Uri or TypeKind.Bytes
        or TypeKind.DateTimeOffset or TypeKind.DateTime or TypeKind.DateOnly or TypeKind.TimeSpan or TypeKind.TimeOnly;

    private static int? Size(SpecScalar? scalar) =>
        scalar is not null && int.TryParse(CoreSchema.IntegerText(scalar), NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : null;

    // The attribute wants the whole text to match, a schema any part of it.
    private static string? Pattern(SpecScalar? scalar)
    {
        if (scalar is not { Text: { Length: > 1 and <= LongestPattern } text })
        {
            return null;
        }

        var isWhole = text[0] == '^' && text[text.Length - 1] == '$' && text[text.Length - 2] != '\\' && text.IndexOf('|') < 0;
        var whole = isWhole ? text : $"[\\s\\S]*(?:{text})[\\s\\S]*";
        return IsRegularExpression(text) && IsRegularExpression(whole) ? whole : null;
    }

    private static bool IsRegularExpression(string text)
    {
        try
        {
            return new Regex(text, RegexOptions.CultureInvariant).ToString().Length > 0;
        }
        catch (ArgumentException)
        {
            // Other languages have other ones: whoever validates would fail with every text.
            return false;
        }
    }
}
