namespace Cce.Client;

/// <content>What a check tells beyond what every operation does.</content>
public sealed partial class PreCheckProgress
{
    /// <summary>
    /// The phase in the last answer, <see cref="CheckPhase"/> with its known values or whatever the service sends;
    /// <see langword="null"/> before the first answer and where it names none.
    /// </summary>
    public CheckPhase? Phase => Value?.Status?.Phase;
}
