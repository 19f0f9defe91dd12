using System.Text.Json;

namespace Cce.Client.Benchmarks;

/// <summary>The members that the documentation page lists, and nothing else of the answer.</summary>
internal sealed class HandWrittenTask
{
    public string? Kind { get; private set; }

    public string? ApiVersion { get; private set; }

    public string? Uid { get; private set; }

    public string? CreationTimestamp { get; private set; }

    public string? UpdateTimestamp { get; private set; }

    public string? Version { get; private set; }

    public string? TargetVersion { get; private set; }

    public string? Phase { get; private set; }

    public string? Progress { get; private set; }

    public string? CompletionTime { get; private set; }

    public static HandWrittenTask Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var task = new HandWrittenTask();
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("metadata"u8) || reader.ValueTextEquals("spec"u8) || reader.ValueTextEquals("status"u8))
            {
                reader.Read();
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    task.ReadMember(ref reader);
                }
            }
            else
            {
                task.ReadMember(ref reader);
            }
        }

        return task;
    }

    private void ReadMember(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("kind"u8))
        {
            Kind = Text(ref reader);
        }
        else if (reader.ValueTextEquals("apiVersion"u8))
        {
            ApiVersion = Text(ref reader);
        }
        else if (reader.ValueTextEquals("uid"u8))
        {
            Uid = Text(ref reader);
        }
        else if (reader.ValueTextEquals("creationTimestamp"u8))
        {
            CreationTimestamp = Text(ref reader);
        }
        else if (reader.ValueTextEquals("updateTimestamp"u8))
        {
            UpdateTimestamp = Text(ref reader);
        }
        else if (reader.ValueTextEquals("version"u8))
        {
            Version = Text(ref reader);
        }
        else if (reader.ValueTextEquals("targetVersion"u8))
        {
            TargetVersion = Text(ref reader);
        }
        else if (reader.ValueTextEquals("phase"u8))
        {
            Phase = Text(ref reader);
        }
        else if (reader.ValueTextEquals("progress"u8))
        {
            Progress = Text(ref reader);
        }
        else if (reader.ValueTextEquals("completionTime"u8))
        {
            CompletionTime = Text(ref reader);
        }
        else
        {
            reader.Skip();
        }
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetString();
    }
}
