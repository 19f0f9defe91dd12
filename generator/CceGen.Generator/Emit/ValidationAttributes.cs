using System.Collections.Generic;
using System.Globalization;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes the attributes that say what values a property has, for whoever validates an object.</summary>
internal static class ValidationAttributes
{
    private const string Namespace = "System.ComponentModel.DataAnnotations";

    public static void Write(SourceFile file, ValidationModel? model)
    {
        if (model is null)
        {
            return;
        }

        foreach (var (name, arguments) in Of(model))
        {
            file.Body.Line($"[{file.Use(Namespace, name)}{(arguments.Length == 0 ? "" : $"({arguments})")}]");
        }
    }

    private static IEnumerable<(string Name, string Arguments)> Of(ValidationModel model)
    {
        if (model.IsRequired)
        {
            yield return ("Required", model.AllowsEmpty ? "AllowEmptyStrings = true" : "");
        }

        // A required text is not empty as it is.
        var isRepeated = model is { IsRequired: true, MinLength: 1, MaxLength: null };
        if (!isRepeated && (model.MinLength > 0 || model.MaxLength is not null))
        {
            var maximum = model.MaxLength is { } length ? Invariant(length) : "int.MaxValue";
            yield return ("StringLength", model.MinLength > 0 ? $"{maximum}, MinimumLength = {Invariant(model.MinLength)}" : maximum);
        }

        if (model.Pattern is { } pattern)
        {
            yield return ("RegularExpression", Literal.Of(pattern));
        }

        if (model.Minimum is not null)
        {
            yield return ("Range", $"{model.Minimum}, {model.Maximum}");
        }

        if (model.MinItems is { } least)
        {
            yield return ("MinLength", Invariant(least));
        }

        if (model.MaxItems is { } most)
        {
            yield return ("MaxLength", Invariant(most));
        }
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
