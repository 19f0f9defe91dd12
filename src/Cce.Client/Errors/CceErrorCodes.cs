namespace Cce.Client;

/// <summary>
/// Error codes of CCE and of the gateway in front of it, from Huawei's documentation and users' reports. The list is not
/// complete. Some gateways write <c>APIG.</c> for <c>APIGW.</c>.
/// </summary>
/// <remarks>A code of CCE contains the status code in its third to fifth digit: <c>CCE.01404001</c> is a 404.</remarks>
public static class CceErrorCodes
{
    // Invalid requests (400)

    /// <summary>The request is invalid; see the message.</summary>
    public const string InvalidRequest = "CCE.01400001";

    /// <summary>The subnet is not in the VPC.</summary>
    public const string SubnetNotInVpc = "CCE.01400002";

    /// <summary>The subnet does not support IPv6.</summary>
    public const string SubnetWithoutIpv6 = "CCE.01400003";

    /// <summary>There is no flavor for the master nodes.</summary>
    public const string NoMasterFlavor = "CCE.01400004";

    /// <summary>The network of the containers overlaps with another one.</summary>
    public const string ContainerCidrConflict = "CCE.01400005";

    /// <summary>The content type of the request is not supported.</summary>
    public const string UnsupportedContentType = "CCE.01400006";

    /// <summary>The quota of clusters is exceeded.</summary>
    public const string ClusterQuotaExceeded = "CCE.01400007";

    /// <summary>The quota of servers is exceeded.</summary>
    public const string ServerQuotaExceeded = "CCE.01400008";

    /// <summary>The quota of processors is exceeded.</summary>
    public const string CpuQuotaExceeded = "CCE.01400009";

    /// <summary>The quota of memory is exceeded.</summary>
    public const string MemoryQuotaExceeded = "CCE.01400010";

    /// <summary>The quota of security groups is exceeded.</summary>
    public const string SecurityGroupQuotaExceeded = "CCE.01400011";

    /// <summary>The quota of elastic IP addresses is exceeded.</summary>
    public const string ElasticIpQuotaExceeded = "CCE.01400012";

    /// <summary>The quota of volumes is exceeded.</summary>
    public const string VolumeQuotaExceeded = "CCE.01400013";

    /// <summary>A quota of the tenant is exceeded.</summary>
    public const string TenantQuotaExceeded = "CCE.01400019";

    /// <summary>The quota of VPCs is exceeded.</summary>
    public const string VpcQuotaExceeded = "CCE.01400020";

    /// <summary>The cluster is being scaled; retry later.</summary>
    public const string ClusterScaling = "CCE.01400023";

    /// <summary>A node is being created; retry later.</summary>
    public const string NodeBeingCreated = "CCE.01400024";

    /// <summary>The quota of supplementary network interfaces is exceeded.</summary>
    public const string SubNetworkInterfaceQuotaExceeded = "CCE.01400025";

    /// <summary>The cluster is protected from deletion.</summary>
    public const string DeletionProtected = "CCE.01400034";

    // No permission (401, 403)

    /// <summary>The authorization failed.</summary>
    public const string AuthorizationFailed = "CCE.01401001";

    /// <summary>The request is forbidden; the user lacks the permission.</summary>
    public const string Forbidden = "CCE.01403001";

    /// <summary>The account is restricted.</summary>
    public const string AccountRestricted = "CCE.01403002";

    /// <summary>CCE lacks the permission of an agency to act for the tenant.</summary>
    public const string NoAgencyPermission = "CCE.01403008";

    // Conflicts and limits (404, 409, 429)

    /// <summary>The cluster, node pool, node or task does not exist.</summary>
    public const string ResourceNotFound = "CCE.01404001";

    /// <summary>The resource exists already.</summary>
    public const string ResourceAlreadyExists = "CCE.01409001";

    /// <summary>The resource was changed by somebody else; read it again.</summary>
    public const string ResourceVersionExpired = "CCE.01409002";

    /// <summary>Another request locks the resource; retry later.</summary>
    public const string ResourceLocked = "CCE.01429002";

    /// <summary>Too many tasks run at the same time; retry later.</summary>
    public const string TaskLimitReached = "CCE.01429003";

    /// <summary>Too many requests; retry later.</summary>
    public const string TooManyRequests = "CCE.02429001";

    // The gateway before the service

    /// <summary>The gateway has no such API or method: path or endpoint are invalid.</summary>
    public const string GatewayApiNotFound = "APIGW.0101";

    /// <summary>The gateway has no backend for the API.</summary>
    public const string GatewayNoBackend = "APIGW.0103";

    /// <summary>
    /// The request is invalid or too large, or the service did not respond in time, depending on the status code.
    /// </summary>
    public const string GatewayRequestError = "APIGW.0201";

    /// <summary>
    /// The signature or token is invalid. More than five wrong signatures in a row lock a key for five minutes.
    /// </summary>
    public const string GatewayAuthenticationFailed = "APIGW.0301";

    /// <summary>The request is not authenticated; seen with a date that is off by more than 15 minutes.</summary>
    public const string GatewayAuthenticationRefused = "APIGW.0303";

    /// <summary>The token has to be renewed, or it belongs to another region.</summary>
    public const string GatewayTokenExpired = "APIGW.0307";

    /// <summary>Too many requests; retry later.</summary>
    public const string GatewayThrottled = "APIGW.0308";
}
