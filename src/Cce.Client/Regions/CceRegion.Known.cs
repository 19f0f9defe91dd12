namespace Cce.Client;

/// <content>The regions that are known.</content>
public sealed partial class CceRegion
{
    /// <summary>The region <c>ae-ad-1</c>.</summary>
    public static CceRegion AeAd1 { get; } = Standard("ae-ad-1");

    /// <summary>The region <c>af-north-1</c>.</summary>
    public static CceRegion AfNorth1 { get; } = Standard("af-north-1");

    /// <summary>The region <c>af-south-1</c>.</summary>
    public static CceRegion AfSouth1 { get; } = Standard("af-south-1");

    /// <summary>The region <c>ap-southeast-1</c>.</summary>
    public static CceRegion ApSoutheast1 { get; } = Standard("ap-southeast-1");

    /// <summary>The region <c>ap-southeast-2</c>.</summary>
    public static CceRegion ApSoutheast2 { get; } = Standard("ap-southeast-2");

    /// <summary>The region <c>ap-southeast-3</c>.</summary>
    public static CceRegion ApSoutheast3 { get; } = Standard("ap-southeast-3");

    /// <summary>The region <c>ap-southeast-4</c>.</summary>
    public static CceRegion ApSoutheast4 { get; } = Standard("ap-southeast-4");

    /// <summary>The region <c>ap-southeast-5</c>.</summary>
    public static CceRegion ApSoutheast5 { get; } = Standard("ap-southeast-5");

    /// <summary>The region <c>cn-east-2</c>.</summary>
    public static CceRegion CnEast2 { get; } = Standard("cn-east-2");

    /// <summary>The region <c>cn-east-3</c>.</summary>
    public static CceRegion CnEast3 { get; } = Standard("cn-east-3");

    /// <summary>The region <c>cn-east-4</c>.</summary>
    public static CceRegion CnEast4 { get; } = Standard("cn-east-4");

    /// <summary>The region <c>cn-east-5</c>.</summary>
    public static CceRegion CnEast5 { get; } = Standard("cn-east-5");

    /// <summary>The region <c>cn-north-1</c>.</summary>
    public static CceRegion CnNorth1 { get; } = Standard("cn-north-1");

    /// <summary>The region <c>cn-north-11</c>.</summary>
    public static CceRegion CnNorth11 { get; } = Standard("cn-north-11");

    /// <summary>The region <c>cn-north-12</c>.</summary>
    public static CceRegion CnNorth12 { get; } = Standard("cn-north-12");

    /// <summary>The region <c>cn-north-2</c>.</summary>
    public static CceRegion CnNorth2 { get; } = Standard("cn-north-2");

    /// <summary>The region <c>cn-north-4</c>.</summary>
    public static CceRegion CnNorth4 { get; } = Standard("cn-north-4");

    /// <summary>The region <c>cn-north-9</c>.</summary>
    public static CceRegion CnNorth9 { get; } = Standard("cn-north-9");

    /// <summary>The region <c>cn-south-1</c>.</summary>
    public static CceRegion CnSouth1 { get; } = Standard("cn-south-1");

    /// <summary>The region <c>cn-south-2</c>.</summary>
    public static CceRegion CnSouth2 { get; } = Standard("cn-south-2");

    /// <summary>The region <c>cn-south-4</c>.</summary>
    public static CceRegion CnSouth4 { get; } = Standard("cn-south-4");

    /// <summary>The region <c>cn-southwest-2</c>.</summary>
    public static CceRegion CnSouthwest2 { get; } = Standard("cn-southwest-2");

    /// <summary>The region <c>eu-west-0</c>.</summary>
    public static CceRegion EuWest0 { get; } = Standard("eu-west-0");

    /// <summary>The region <c>eu-west-101</c>, the only one under the domain myhuaweicloud.eu.</summary>
    public static CceRegion EuWest101 { get; } = new("eu-west-101", "https://cce.eu-west-101.myhuaweicloud.eu");

    /// <summary>The region <c>la-north-2</c>.</summary>
    public static CceRegion LaNorth2 { get; } = Standard("la-north-2");

    /// <summary>The region <c>la-south-2</c>.</summary>
    public static CceRegion LaSouth2 { get; } = Standard("la-south-2");

    /// <summary>The region <c>me-east-1</c>.</summary>
    public static CceRegion MeEast1 { get; } = Standard("me-east-1");

    /// <summary>The region <c>my-kualalumpur-1</c>.</summary>
    public static CceRegion MyKualalumpur1 { get; } = Standard("my-kualalumpur-1");

    /// <summary>The region <c>na-mexico-1</c>.</summary>
    public static CceRegion NaMexico1 { get; } = Standard("na-mexico-1");

    /// <summary>The region <c>ru-moscow-1</c>.</summary>
    public static CceRegion RuMoscow1 { get; } = Standard("ru-moscow-1");

    /// <summary>The region <c>ru-northwest-2</c>.</summary>
    public static CceRegion RuNorthwest2 { get; } = Standard("ru-northwest-2");

    /// <summary>The region <c>sa-brazil-1</c>.</summary>
    public static CceRegion SaBrazil1 { get; } = Standard("sa-brazil-1");

    /// <summary>The region <c>tr-west-1</c>.</summary>
    public static CceRegion TrWest1 { get; } = Standard("tr-west-1");

    /// <summary>All regions that are known, in the order of their ids. Huawei may have more of them by now.</summary>
    public static IReadOnlyList<CceRegion> Known { get; } = Array.AsReadOnly<CceRegion>(
    [
        AeAd1, AfNorth1, AfSouth1, ApSoutheast1, ApSoutheast2, ApSoutheast3, ApSoutheast4, ApSoutheast5, CnEast2,
        CnEast3, CnEast4, CnEast5, CnNorth1, CnNorth11, CnNorth12, CnNorth2, CnNorth4, CnNorth9, CnSouth1, CnSouth2,
        CnSouth4, CnSouthwest2, EuWest0, EuWest101, LaNorth2, LaSouth2, MeEast1, MyKualalumpur1, NaMexico1,
        RuMoscow1, RuNorthwest2, SaBrazil1, TrWest1,
    ]);

    private static CceRegion Standard(string id) => new(id, $"https://cce.{id}.myhuaweicloud.com");
}
