using Cce.Client.Host;

namespace Cce.Client.Regions;

/// <summary>Finds a region by its id: first in the environment, then in the file of the user, then among the known ones.</summary>
internal sealed class CceRegionResolver(HostEnvironment environment)
{
    /// <exception cref="ArgumentException">No place has the region.</exception>
    /// <exception cref="CceConfigurationException">The variable or the file is invalid.</exception>
    public async Task<CceRegion> ResolveAsync(string id, CancellationToken cancellationToken)
    {
        _ = id ?? throw new ArgumentNullException(nameof(id));
        if (InVariable(id) is { } fromVariable)
        {
            return fromVariable;
        }

        IReadOnlyList<CceRegion> fromFile =
            CceRegion.IsId(id) ? await RegionsFile.ReadAsync(environment, cancellationToken).ConfigureAwait(false) : [];
        return Find(id, fromFile, out CceRegion? region) is { } problem ? throw new ArgumentException(problem, nameof(id)) : region!;
    }

    /// <summary>The same for those who cannot wait.</summary>
    /// <returns>Why there is no region; <see langword="null"/> if there is one.</returns>
    /// <exception cref="CceConfigurationException">The variable or the file is invalid.</exception>
    public string? TryResolve(string id, out CceRegion? region)
    {
        region = InVariable(id);
        return region is null ? Find(id, CceRegion.IsId(id) ? RegionsFile.Read(environment) : [], out region) : null;
    }

    private static string? Find(string id, IReadOnlyList<CceRegion> fromFile, out CceRegion? region)
    {
        CceRegion[] all = [.. fromFile, .. CceRegion.Known];
        region = all.FirstOrDefault(region => region.Id == id);
        return region is null ? Unknown(id, all) : null;
    }

    private static string Unknown(string id, IReadOnlyCollection<CceRegion> regions)
    {
        string[] ids = [.. regions.Select(static region => region.Id).Distinct().OrderBy(static known => known, StringComparer.Ordinal)];
        string hint = ClosestMatch.Find(id, ids) is { } meant ? $" Did you mean '{meant}'?" : "";
        string way = CceRegion.IsId(id)
            ? $" Set the environment variable {RegionVariable.NameOf(id)} to its endpoint, or add it to {RegionsFile.DefaultPath}, "
                + "or create it in code: new CceRegion(id, endpoint)"
            : "";
        return $"The region '{id}' is not known.{hint} Known regions: {string.Join(", ", ids)}.{way}";
    }

    private CceRegion? InVariable(string id) => CceRegion.IsId(id) ? RegionVariable.Read(id, environment) : null;
}
