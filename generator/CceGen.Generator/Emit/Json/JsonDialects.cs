using System;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Json;

/// <summary>The one place where the JSON library is chosen.</summary>
internal static class JsonDialects
{
    private static readonly NewtonsoftDialect Newtonsoft = new();
    private static readonly SystemTextJsonDialect SystemTextJson = new();

    public static JsonDialect For(JsonDialectKind kind) => kind switch
    {
        JsonDialectKind.NewtonsoftJson => Newtonsoft,
        JsonDialectKind.SystemTextJson => SystemTextJson,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such dialect."),
    };
}
