using CceGen.Generator.Options;

namespace CceGen.Generator.Lowering.Policies;

/// <summary>What the options decide, by subject. Nothing else in Lowering reads them.</summary>
internal sealed class ClientPolicies(ClientOptions options)
{
    public Selection Selection { get; } = new(options);

    public NamingPolicy Naming { get; } = new(options);

    public TypePolicy Types { get; } = new(options);

    public StylePolicy Style { get; } = new(options);
}
