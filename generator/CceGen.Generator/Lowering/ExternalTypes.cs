using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Lowering.Policies;
using CceGen.Generator.Model;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>
/// The models that are not generated, because the options exclude them. What calls more of a type than its reader and writer needs
/// the type to be a generated one: such a type stays, and is reported.
/// </summary>
internal sealed class ExternalTypes
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _needed = new(StringComparer.Ordinal);

    public ExternalTypes(
        Selection selection,
        IReadOnlyList<ObjectModel> objects,
        IReadOnlyList<UnionModel> unions,
        IReadOnlyList<EnumModel> enums,
        IReadOnlyList<CollectionModel> collections,
        IReadOnlyList<OperationModel> operations,
        IReadOnlyList<LongRunningModel> longRunning)
    {
        foreach (var name in objects.Select(model => model.Name).Concat(unions.Select(model => model.Name)).Concat(enums.Select(model => model.Name)).Concat(collections.Select(model => model.Name)))
        {
            if (selection.ExcludedTypes.Contains(name) || !selection.HasModels)
            {
                _names.Add(name);
            }
        }

        if (_names.Count > 0)
        {
            KeepTexts(operations, objects, unions);
            foreach (var model in longRunning)
            {
                Keep(new[] { model.Status.Type, model.Id.Type, model.Progress?.Type }.OfType<TypeRef>(), $"'{model.Name}' shows it as text");
            }

            KeepRelatives(objects, unions);
        }
    }

    /// <summary>The types that are generated all the same, and why, as a clause.</summary>
    public IReadOnlyDictionary<string, string> Needed => _needed;

    public bool Contains(string name) => _names.Contains(name);

    // A text is made of a value by the type itself.
    private void KeepTexts(IReadOnlyList<OperationModel> operations, IReadOnlyList<ObjectModel> objects, IReadOnlyList<UnionModel> unions)
    {
        foreach (var operation in operations)
        {
            var reason = $"'{operation.Id}' sends it as text";
            Keep(operation.Parameters.Select(parameter => parameter.Type).Where(IsText), reason);
            Keep((operation.Body is JsonBodyModel ? [] : operation.Body?.Arguments ?? []).Select(argument => argument.Type).Where(IsText), reason);
            Keep(operation.FullResponse?.Headers.Select(header => header.Type) ?? [], $"'{operation.Id}' has it in a header");
        }

        foreach (var model in objects.Where(model => model.Value is not null))
        {
            Keep([model.Value!.Type], $"'{model.Name}' is told apart by it");
        }

        foreach (var union in unions)
        {
            Keep(union.Branches.Select(branch => branch.Tag?.Type).OfType<TypeRef>(), $"'{union.Name}' is told apart by it");
        }
    }

    private static bool IsText(TypeRef type) => type.Kind is TypeKind.Enum or TypeKind.ExtensibleEnum or TypeKind.Union
        || (type.Kind is TypeKind.Array or TypeKind.Map && type.Arguments.Any(IsText));

    // Until nothing changes: what stays may need others to stay.
    private void KeepRelatives(IReadOnlyList<ObjectModel> objects, IReadOnlyList<UnionModel> unions)
    {
        for (var count = -1; count != _needed.Count;)
        {
            count = _needed.Count;
            foreach (var model in objects.Where(model => !_names.Contains(model.Name)))
            {
                Keep(model.BaseName is { } name ? [name] : [], $"'{model.Name}' derives from it");
                Keep(model.Discriminator?.Derived.Select(derived => derived.ClassName) ?? [], $"'{model.Name}' is read as it");
                Keep(model.Discriminator?.Default is { } other ? [other] : [], $"'{model.Name}' is read as it");
            }

            foreach (var union in unions.Where(union => !_names.Contains(union.Name)))
            {
                Keep(union.Branches.Select(branch => branch.Type), $"'{union.Name}' is one of several types, and it is one of them");
            }
        }
    }

    private void Keep(IEnumerable<TypeRef> types, string reason) => Keep(types.SelectMany(WithArguments).Select(type => type.Name), reason);

    private void Keep(IEnumerable<string> names, string reason)
    {
        foreach (var name in names)
        {
            if (_names.Remove(name))
            {
                _needed.Add(name, reason);
            }
        }
    }

    private static IEnumerable<TypeRef> WithArguments(TypeRef type) => type.Arguments.SelectMany(WithArguments).Prepend(type);
}
