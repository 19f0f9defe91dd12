using System;
using System.Collections.Generic;
using System.Linq;

namespace CceGen.Generator.Lowering;

/// <summary>The names of .NET: <c>error_code</c> is <c>ErrorCode</c>.</summary>
internal sealed class ModernNames : NameRules
{
    /// <summary>Of parameters with one name, the one that is first has it.</summary>
    private static readonly string[] Places = ["Path", "Query", "Header", "Cookie"];

    /// <summary>The identifiers of properties: the same names occur thousands of times.</summary>
    private readonly Dictionary<string, string> _properties = new(StringComparer.Ordinal);

    public override bool KeepsCase => false;

    public override string Type(string name, string fallback = UnnamedType) => CSharpNames.ToPascalCase(name, fallback);

    public override string Property(string name)
    {
        if (!_properties.TryGetValue(name, out var identifier))
        {
            identifier = CSharpNames.ToPascalCase(name, UnnamedProperty);
            _properties.Add(name, identifier);
        }

        return identifier;
    }

    public override string InClassOfItsName(string identifier) => identifier;

    public override string ConstructorParameter(string property) => CSharpNames.WithLowerStart(property);

    public override string Body(string? name) => CSharpNames.ToCamelCase(name ?? "body", "body");

    public override IReadOnlyList<WantedName> Types(IReadOnlyList<string> names) => WantedNames.Of(names, name => Type(name), StringComparer.Ordinal);

    public override IReadOnlyList<WantedName> Properties(IReadOnlyList<string> names) => WantedNames.Of(names, Property, StringComparer.OrdinalIgnoreCase);

    public override IReadOnlyList<WantedName> Parameters(IReadOnlyList<string> names, IReadOnlyList<string> places, string fallback) =>
    [
        .. WantedNames.Of(names, text => CSharpNames.ToCamelCase(text, fallback), StringComparer.Ordinal, index => Array.IndexOf(Places, places[index]))
            .Select(name => name with { Identifier = CSharpNames.WithLowerStart(name.Identifier) }),
    ];

    public override IReadOnlyList<WantedName> EnumMembers(IReadOnlyList<string> texts, bool areNumbers) => WantedNames.Of(texts, EnumMemberNames.ToIdentifier, StringComparer.Ordinal);
}
