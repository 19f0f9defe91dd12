using Cce.Client.Authentication;

namespace Cce.Client.Tests.Cli;

/// <summary>Has a key for so many requests, and none afterwards.</summary>
internal sealed class LostKeys(int uses) : ICredentialProvider
{
    private int _uses = uses;

    public ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken = default) => _uses-- > 0
        ? new ValueTask<AccessKeyCredential>(new AccessKeyCredential("AK", "SK"))
        : throw new CceCredentialException("The key is gone.");
}
