using Cce.Client.Surroundings;

namespace Cce.Client.Regions;

/// <summary>Finds a region by its id: first in the environment, then in the file of the user, then among the known ones.</summary>
internal sealed class CceRegionResolver(HostEnvironment environment)
{
    public async Task<CceRegion> ResolveAsync(string id, CancellationToken cancellationToken)
    {
        _ = id ?? throw new ArgumentNullException(nameof(id));
        if (!CceRegion.IsId(id))
        {
            throw Unknown(id, CceRegion.Known);
        }

        if (RegionVariable.Read(id, environment) is { } fromVariable)
        {
            return fromVariable;
        }

        IReadOnlyList<CceRegion> fromFile = await RegionsFile.ReadAsync(environment, cancellationToken).ConfigureAwait(false);
        CceRegion[] all = [.. fromFile, .. CceRegion.Known];
        return all.FirstOrDefault(region => region.Id == id) ?? throw Unknown(id, all);
    }

    private static ArgumentException Unknown(string id, IReadOnlyCollection<CceRegion> regions)
    {
        string[] ids = [.. regions.Select(static region => region.Id).Distinct().OrderBy(static known => known, StringComparer.Ordinal)];
        string hint = ClosestMatch.Find(id, ids) is { } meant ? $" Did you mean '{meant}'?" : "";
        string way = CceRegion.IsId(id)
            ? $" Set the environment variable {RegionVariable.NameOf(id)} to its endpoint, or list it in {RegionsFile.DefaultPath}, "
                + "or make it in code: new CceRegion(id, endpoint)."
            : "";
        return new ArgumentException(
            $"The region '{id}' is not known.{hint} Known are: {string.Join(", ", ids)}.{way}", nameof(id));
    }
}
