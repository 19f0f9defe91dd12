using Cce.Client.Regions;
using Cce.Client.Surroundings;

namespace Cce.Client;

/// <summary>
/// A region of Huawei Cloud: its id and the addresses of CCE there. The regions that are known are static properties, such as
/// <see cref="CnNorth4"/>; any other one is made by its constructor, or found by <see cref="ResolveAsync"/>.
/// </summary>
public sealed partial class CceRegion : IEquatable<CceRegion>
{
    /// <summary>Makes a region that is not known yet, or one with other endpoints.</summary>
    /// <param name="id">Id of the region, for example <c>cn-north-4</c>: letters, digits, <c>-</c>, <c>_</c>, <c>.</c>.</param>
    /// <param name="endpoints">
    /// One or more addresses, the first one first. <c>https://</c> may be left out; <c>http://</c> is for this machine only.
    /// </param>
    /// <exception cref="ArgumentException">The id is no id, or there is no endpoint, or one is no address.</exception>
    public CceRegion(string id, params string[] endpoints)
        : this(id, ReadAll(endpoints))
    {
    }

    /// <summary>Makes a region that is not known yet, or one with other endpoints.</summary>
    /// <param name="id">Id of the region, for example <c>cn-north-4</c>: letters, digits, <c>-</c>, <c>_</c>, <c>.</c>.</param>
    /// <param name="endpoints">One or more addresses, the first one first; <c>http://</c> is for this machine only.</param>
    /// <exception cref="ArgumentException">The id is no id, or there is no endpoint, or one is no address.</exception>
    public CceRegion(string id, IEnumerable<Uri> endpoints)
    {
        Id = IsId(id ?? throw new ArgumentNullException(nameof(id)))
            ? id
            : throw new ArgumentException("The id of a region has letters, digits, '-', '_' and '.' only.", nameof(id));
        Uri[] addresses = [.. endpoints ?? throw new ArgumentNullException(nameof(endpoints))];
        if (addresses.Select(EndpointAddress.Check).FirstOrDefault(static problem => problem is not null) is { } found)
        {
            throw new ArgumentException($"An endpoint of the region {id} {found}.", nameof(endpoints));
        }

        Endpoints = Array.AsReadOnly([.. addresses.Select(EndpointAddress.Normalize)]);
        if (Endpoints.Count == 0)
        {
            throw new ArgumentException($"The region {id} has no endpoint; give one at least.", nameof(endpoints));
        }
    }

    /// <summary>Id of the region, for example <c>cn-north-4</c>.</summary>
    public string Id { get; }

    /// <summary>The addresses of CCE in this region, one at least, each with a slash at its end. The first one is asked first.</summary>
    public IReadOnlyList<Uri> Endpoints { get; }

    /// <summary>Whether both have the same id and the same endpoints in the same order.</summary>
    public static bool operator ==(CceRegion? left, CceRegion? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether id or endpoints differ.</summary>
    public static bool operator !=(CceRegion? left, CceRegion? right) => !(left == right);

    /// <summary>
    /// Finds a region by its id: in the environment variable <c>HUAWEICLOUD_SDK_REGION_CCE_CN_NORTH_4</c> (the id in capitals,
    /// with <c>_</c> for <c>-</c> and <c>.</c>); then in the file that <c>HUAWEICLOUD_SDK_REGIONS_FILE</c> names, or else in
    /// <c>~/.huaweicloud/regions.yaml</c>; then among <see cref="Known"/>.
    /// </summary>
    /// <param name="id">Id of the region, for example <c>cn-north-4</c>.</param>
    /// <param name="cancellationToken">Ends the reading of the file.</param>
    /// <returns>The region, with the endpoints of the first place that has it.</returns>
    /// <exception cref="ArgumentException">No place has the region. The message names those that are known.</exception>
    /// <exception cref="CceConfigurationException">The variable or the file holds what cannot be used.</exception>
    public static Task<CceRegion> ResolveAsync(string id, CancellationToken cancellationToken = default) =>
        new CceRegionResolver(HostEnvironment.Machine).ResolveAsync(id, cancellationToken);

    /// <inheritdoc/>
    public bool Equals(CceRegion? other) => other is not null && Id == other.Id && Endpoints.SequenceEqual(other.Endpoints);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CceRegion);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The id of the region.</summary>
    public override string ToString() => Id;

    internal static bool IsId(string text) => text.Length > 0 && text.All(static letter =>
        letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.');

    private static IEnumerable<Uri> ReadAll(string[] endpoints) =>
        (endpoints ?? throw new ArgumentNullException(nameof(endpoints))).Select(static text =>
            EndpointAddress.TryRead(text ?? "", out Uri? address) is { } problem
                ? throw new ArgumentException($"The endpoint {problem}.", nameof(endpoints))
                : address!);
}
