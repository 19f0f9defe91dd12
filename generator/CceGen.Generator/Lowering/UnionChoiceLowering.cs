using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.Model.Wire;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Shapes;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Lowering;

/// <summary>
/// Decides how the JSON of a union is told apart: by its kind where that is enough; objects by a discriminator, by a member with
/// other constants in each, by a member that only one requires, or by all members. The types of a union inside it count as its own.
/// </summary>
internal sealed class UnionChoiceLowering
{
    private readonly ShapeGraph _shapes;
    private readonly PendingUnion _union;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<UnionOption> _options = [];
    private readonly List<UnionOption> _objects;
    private readonly List<UnionValueModel> _values = [];

    /// <summary>The unions among the types, and the types that they are part of.</summary>
    private readonly List<UnionOption> _unions = [];

    public UnionChoiceLowering(ShapeGraph shapes, PendingUnion union, DiagnosticBag diagnostics)
    {
        _shapes = shapes;
        _union = union;
        _diagnostics = diagnostics;
        for (var index = 0; index < union.Branches.Count; index++)
        {
            Flatten(union.Branches[index].Use, union.Branches[index].Written, index + 1);
        }

        _objects = [.. _options.Where(option => option.Shape is ObjectShape or MapShape)];
    }

    /// <summary>The member that tells objects apart; null for none.</summary>
    public string? Discriminator { get; private set; }

    /// <summary>The objects and maps among the types.</summary>
    public IReadOnlyList<UnionOption> Objects => _objects;

    /// <summary>The value of the discriminator for a type; null for none.</summary>
    public string? ValueOf(int branch) => _values.Find(value => value.Branch == branch)?.Text;

    public UnionChoiceModel Lower()
    {
        var otherwise = 0;
        if (_objects.Count > 0 && _union.Shape.Discriminator is { } discriminator)
        {
            otherwise = ReadDiscriminator(discriminator, isOfUnion: true);
        }
        else if (_objects.Count > 1 && DiscriminatorOfBase() is { } inherited)
        {
            otherwise = ReadDiscriminator(inherited, isOfUnion: false);
        }

        if (Discriminator is null && _objects.Count > 1)
        {
            FindConstants();
        }

        var candidates = new UnionCandidates(_shapes, _options, _objects, isToldByValue: Discriminator is not null);
        return new UnionChoiceModel(candidates.All().Distinct().ToEquatableArray(), Discriminator, _values.ToEquatableArray(), otherwise);
    }

    // Unions may be inside each other at any depth, which must not cost stack.
    private void Flatten(ShapeUse type, OpenApiSchema name, int branch)
    {
        var seen = new HashSet<ShapeId>();
        var added = new HashSet<(ShapeId Shape, string? Reference)>();
        var open = new Stack<(ShapeUse Use, OpenApiSchema Written)>([(type, name)]);
        while (open.Count > 0)
        {
            var (use, written) = open.Pop();
            if (_shapes[use.Shape] is not UnionShape inner)
            {
                // Unions inside each other may lead to one type in many ways.
                if (added.Add((use.Shape, written.Reference?.Text.Text)))
                {
                    _options.Add(new UnionOption(use, _shapes[use.Shape], written, branch));
                }
            }
            else if (seen.Add(use.Shape))
            {
                _unions.Add(new UnionOption(use, inner, written, branch));
                for (var index = inner.Branches.Count - 1; index >= 0; index--)
                {
                    open.Push((inner.Branches[index], inner.Written[index]));
                }
            }
        }
    }

    // Classes with one base are told apart as their base tells them apart.
    private OpenApiDiscriminator? DiscriminatorOfBase() => _objects[0].Objects(_shapes).Select(static shape => shape.Discriminator)
        .LastOrDefault(discriminator => discriminator?.PropertyName is not null && _objects.TrueForAll(option => option.Has(discriminator, _shapes)));

    private int ReadDiscriminator(OpenApiDiscriminator discriminator, bool isOfUnion)
    {
        if (discriminator.PropertyName is not { } name)
        {
            _diagnostics.Report(Problems.UnionDiscriminatorIgnored(discriminator.Key.Location, "it has no 'propertyName'"));
            return 0;
        }

        foreach (var entry in discriminator.Mapping?.Entries ?? [])
        {
            var target = (entry.Value as SpecScalar)?.Text ?? "";
            if (BranchOf(target) is { } branch)
            {
                AddValue(entry.Name, branch);
            }
            else if (isOfUnion)
            {
                _diagnostics.Report(Problems.UnknownMapping(entry.Value.Location, target, _union.Name));
            }
        }

        AddValuesOfUnions(name);

        // A value that several types have tells nothing; a type with values of its own has no others.
        var texts = _objects.ToDictionary(static option => option, option => TextsOf(option, name));
        foreach (var (option, text) in _objects.SelectMany(option => texts[option].Select(text => (option, text))))
        {
            if (_objects.TrueForAll(other => other.Branch == option.Branch || !texts[other].Contains(text)))
            {
                AddValue(text, option.Branch);
            }
        }

        var named = _objects.Where(option => !IsJoined(option.Branch) && (texts[option].Count == 0 || (option.SchemaName is { } schema && texts[option].Contains(schema))))
            .Concat(_unions.Where(static union => union.IsJoined));
        foreach (var option in named.Where(static option => option.SchemaName is not null))
        {
            AddValue(option.SchemaName!, option.Branch);
        }

        if (_objects.Find(option => ValueOf(option.Branch) is null) is { } unnamed)
        {
            if (isOfUnion)
            {
                _diagnostics.Report(Problems.UnionDiscriminatorIgnored(
                    unnamed.Shape.Schema.Location, "a schema without a name needs a 'const' for the property, or an 'enum'"));
            }

            _values.Clear();
            return 0;
        }

        Discriminator = name;
        return discriminator.DefaultMapping is { } other ? DefaultOf(other, isOfUnion)
            : _objects.Find(option => !isOfUnion && option.Shape is ObjectShape shape && shape.Discriminator == discriminator)?.Branch ?? 0;
    }

    private int DefaultOf(SpecScalar schema, bool isOfUnion)
    {
        if (BranchOf(schema.Text) is { } branch)
        {
            return branch;
        }

        if (isOfUnion)
        {
            _diagnostics.Report(Problems.UnknownDefaultMapping(schema.Location, schema.Text, _union.Name));
        }

        return 0;
    }

    // A union that is one of the types chooses in its turn.
    private int? BranchOf(string target) => (_objects.Find(option => !IsJoined(option.Branch) && option.IsNamed(target)) ?? _unions.Find(union => union.IsNamed(target)))?.Branch;

    // One of the types that is a union because its values follow another union as well: those of that one have their own discriminator.
    private bool IsJoined(int branch) => _unions.Exists(union => union.Branch == branch && union.IsJoined);

    // A union that is one of the types may have values of its own.
    private void AddValuesOfUnions(string name)
    {
        var entries = _unions.Select(static union => ((UnionShape)union.Shape).Discriminator).Where(discriminator => discriminator?.PropertyName == name)
            .SelectMany(static discriminator => discriminator!.Mapping?.Entries ?? []);
        foreach (var entry in entries)
        {
            if (entry.Value is SpecScalar target && _objects.Find(option => option.IsNamed(target.Text)) is { } option)
            {
                AddValue(entry.Name, option.Branch);
            }
        }
    }

    // What a class says of the discriminator of its base is no property of its own.
    private IReadOnlyList<string> TextsOf(UnionOption option, string name) =>
        option.Shape is ObjectShape { DiscriminatorTexts: { Count: > 0 } texts } && option.Objects(_shapes).Any(shape => shape.Discriminator?.PropertyName == name) ? texts
        : option.Shape.Schema.DiscriminatorValue is { } own ? [own]
        : PropertyOf(option, name) is { } property ? UnionConstants.TextsOf(_shapes, property)
        : [];

    private void AddValue(string text, int branch)
    {
        if (!_values.Exists(value => value.Text == text))
        {
            _values.Add(new UnionValueModel(text, branch));
        }
    }

    // A member that every object requires, and whose values are others in each.
    private void FindConstants()
    {
        foreach (var name in _objects[0].RequiredNames(_shapes))
        {
            var texts = _objects.Select(option => PropertyOf(option, name) is { } property && option.RequiredNames(_shapes).Contains(name)
                ? UnionConstants.TextsOf(_shapes, property)
                : []).ToList();
            var isDistinct = texts.All(static values => values.Count > 0) && texts.SelectMany(static values => values).GroupBy(static text => text).All(static group => group.Count() == 1);
            if (isDistinct)
            {
                Discriminator = name;
                for (var index = 0; index < _objects.Count; index++)
                {
                    foreach (var text in texts[index])
                    {
                        AddValue(text, _objects[index].Branch);
                    }
                }

                return;
            }
        }
    }

    private ShapeProperty? PropertyOf(UnionOption option, string name) => option.Properties(_shapes).LastOrDefault(property => property.Name == name);
}
