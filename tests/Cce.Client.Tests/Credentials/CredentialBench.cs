using Cce.Client.Authentication;
using Cce.Client.Tests.Host;
using Microsoft.Extensions.Time.Testing;

namespace Cce.Client.Tests.Credentials;

/// <summary>A machine, a network and a clock that a test controls, for providers to work with.</summary>
internal sealed class CredentialBench
{
    public static readonly DateTimeOffset Start = new(2026, 11, 25, 8, 0, 0, TimeSpan.Zero);

    public CredentialBench() => Options = new CredentialOptions
    {
        TimeProvider = Clock,
        Environment = Machine,
        HttpHandler = Network,
        Logger = Log,
    };

    public ScriptedEnvironment Machine { get; } = new();

    public ScriptedHandler Network { get; } = new();

    public FakeTimeProvider Clock { get; } = new(Start);

    public ListLogger Log { get; } = new();

    public CredentialOptions Options { get; }

    public CredentialBench Set(string variable, string value)
    {
        Machine.Variables[variable] = value;
        return this;
    }

    public CredentialBench Write(string path, string text)
    {
        Machine.Files[path] = text;
        return this;
    }
}
