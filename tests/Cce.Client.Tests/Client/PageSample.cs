namespace Cce.Client.Tests.Client;

/// <summary>The sample answer of the public documentation page, as it stands there but for white space.</summary>
internal static class PageSample
{
    public const string Json = """
        {
          "kind": "UpgradeTask",
          "apiVersion": "v3",
          "metadata": {
            "uid": "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
            "creationTimestamp": "2022-12-16 13:40:20.75671 +0800 CST",
            "updateTimestamp": "2022-12-16 13:40:20.756712 +0800 CST"
          },
          "spec": {
            "version": "v1.19.16-r4",
            "targetVersion": "v1.23.5-r0"
          },
          "status": {
            "phase": "Init",
            "progress": "0.00",
            "completionTime": "2022-12-16 13:40:20.756712 +0800 CST"
          }
        }
        """;
}
