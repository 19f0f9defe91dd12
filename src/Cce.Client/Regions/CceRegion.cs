using Cce.Client.Regions;
using Cce.Client.Host;

namespace Cce.Client;

/// <summary>
/// A region of Huawei Cloud: its id and the addresses of CCE. Known regions are static properties, such as
/// <see cref="CnNorth4"/>; create another one with a constructor, or find it with <see cref="ResolveAsync"/>.
/// </summary>
public sealed partial class CceRegion : IEquatable<CceRegion>
{
    /// <summary>Initializes a new instance for a region that is not known, or with other endpoints.</summary>
    /// <param name="id">Id of the region, for example <c>cn-north-4</c>: letters, digits, <c>-</c>, <c>_</c>, <c>.</c>.</param>
    /// <param name="endpoints">
    /// One or more addresses, the preferred one first. <c>https://</c> is optional; <c>http://</c> is allowed for this machine
    /// only.
    /// </param>
    /// <exception cref="ArgumentException">The id is invalid, there is no endpoint, or an endpoint is invalid.</exception>
    public CceRegion(string id, params string[] endpoints)
        : this(id, ReadAll(endpoints))
    {
    }

    /// <summary>Initializes a new instance for a region that is not known, or with other endpoints.</summary>
    /// <param name="id">Id of the region, for example <c>cn-north-4</c>: letters, digits, <c>-</c>, <c>_</c>, <c>.</c>.</param>
    /// <param name="endpoints">
    /// One or more addresses, the preferred one first; <c>http://</c> is allowed for this machine only.
    /// </param>
    /// <exception cref="ArgumentException">The id is invalid, there is no endpoint, or an endpoint is invalid.</exception>
    public CceRegion(string id, IEnumerable<Uri> endpoints)
    {
        Id = IsId(id ?? throw new ArgumentNullException(nameof(id)))
            ? id
            : throw new ArgumentException("The id of a region has letters, digits, '-', '_' and '.' only", nameof(id));
        Uri[] addresses = [.. endpoints ?? throw new ArgumentNullException(nameof(endpoints))];
        if (addresses.Select(EndpointAddress.Check).FirstOrDefault(static problem => problem is not null) is { } found)
        {
            throw new ArgumentException($"An endpoint of the region {id} {found}", nameof(endpoints));
        }

        Endpoints = Array.AsReadOnly([.. addresses.Select(EndpointAddress.Normalize)]);
        if (Endpoints.Count == 0)
        {
            throw new ArgumentException($"The region {id} has no endpoint", nameof(endpoints));
        }
    }

    /// <summary>Id of the region, for example <c>cn-north-4</c>.</summary>
    public string Id { get; }

    /// <summary>
    /// The addresses of CCE in this region, at least one, each with a slash at its end. The first one is preferred.
    /// </summary>
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
    /// <param name="cancellationToken">Cancels reading the file.</param>
    /// <returns>The region, with the endpoints of the first of these places that contains it.</returns>
    /// <exception cref="ArgumentException">The region was not found. The message lists the known ones.</exception>
    /// <exception cref="CceConfigurationException">The variable or the file is invalid.</exception>
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
                ? throw new ArgumentException($"The endpoint {problem}", nameof(endpoints))
                : address!);
}
