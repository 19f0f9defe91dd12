namespace Cce.Client.Tests.Client;

/// <summary>The generated client in one JSON dialect, reduced to what the tests compare.</summary>
internal interface IClientUnderTest
{
    /// <summary>Calls the operation and writes what was read back as JSON, with the library's own settings.</summary>
    Task<string> ShowAsync(HttpClient http, Uri endpoint, string projectId, string clusterId, string taskId, CancellationToken cancellationToken);

    /// <summary>Reads and writes JSON as a user would, without the client and with the library's own settings.</summary>
    string ReadAndWrite(string json);

    /// <summary>The facts of the exception that the client throws; null for any other exception.</summary>
    Failure? FailureOf(Exception exception);
}
