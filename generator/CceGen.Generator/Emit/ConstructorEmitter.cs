using System.Linq;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Emit;

/// <summary>Writes the constructor of a class: it says which class the object is of, and sets the properties that nothing else sets.</summary>
internal static class ConstructorEmitter
{
    /// <returns>Whether the class has one.</returns>
    public static bool Write(SourceFile file, ObjectModel model)
    {
        var value = model.Value is { } known
            ? $"{known.Target.Name} = {InitializerExpression.Assigned(known.Target, InitializerExpression.Of(file, known.Value, $"global::{file.Namespace}.{known.Type.Name}")!)};"
            : null;
        if (model.Constructor is { } constructor)
        {
            WriteWhole(file, model.Name, constructor, value);
            return true;
        }

        if (value is null)
        {
            return false;
        }

        DocComment.Write(file.Body, new DocModel($"Initializes a new instance, and says in '{model.Value!.PropertyName}' that it is one.", EquatableArray<string>.Empty));
        file.Body.Line($"public {model.Name}() => {value}");
        return true;
    }

    private static void WriteWhole(SourceFile file, string name, ConstructorModel constructor, string? value)
    {
        DocComment.Write(file.Body, new DocModel("Initializes a new instance.", EquatableArray<string>.Empty));
        foreach (var parameter in constructor.Parameters)
        {
            DocComment.WriteElement(file.Body, "param", parameter.Property.Doc.Summary, $"name=\"{parameter.Name.TrimStart('@')}\"");
        }

        file.Body.Line($"public {name}({string.Join(", ", constructor.Parameters.Select(parameter => $"{file.TypeName(parameter.Property.Type)} {parameter.Name}"))})");
        if (!constructor.BaseArguments.IsEmpty)
        {
            using (file.Body.Indent())
            {
                file.Body.Line($": base({string.Join(", ", constructor.BaseArguments)})");
            }
        }

        file.Body.Line("{");
        using (file.Body.Indent())
        {
            if (value is not null)
            {
                file.Body.Line(value);
            }

            foreach (var parameter in constructor.Parameters.Where(parameter => !parameter.IsInherited))
            {
                file.Body.Line($"{parameter.Property.Field} = {Assigned(file, parameter)};");
            }
        }

        file.Body.Line("}");
    }

    // Who has to name a value for everything says with null that an optional member is missing.
    private static string Assigned(SourceFile file, ConstructorParameterModel parameter) => parameter.Property switch
    {
        { IsMissingKnown: false } => parameter.Name,
        { IsAlwaysValue: true } or { Presence: Presence.RequiredNullable } => $"new({parameter.Name})",
        _ => $"{NullTest.Of(parameter.Property.Type, parameter.Name)} ? default : new JsonOptional<{file.TypeName(parameter.Property.Type)}>({parameter.Name})",
    };
}
