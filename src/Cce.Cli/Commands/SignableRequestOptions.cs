using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Cce.Cli.Rendering;
using Cce.Cli.Usage;
using Cce.Client.Authentication;

namespace Cce.Cli.Commands;

/// <summary>The options that describe the request to sign.</summary>
internal sealed class SignableRequestOptions
{
    private readonly Argument<string> _method = new("METHOD") { Description = "HTTP method, for example GET." };
    private readonly Argument<string> _url = new("URL") { Description = "URL with path and query." };
    private readonly Option<string?> _project = Text(
        "--project-id", "Value of the header X-Project-Id. Default: the project of the access key from the environment.", "id");
    private readonly Option<string?> _contentType = Text("--content-type", "Content type of the body.", "type");
    private readonly Option<string?> _body = Text("--body", "Body, encoded as UTF-8.", "text");
    private readonly Option<string?> _bodyFile = Text("--body-file", "File with the body.", "file");

    private readonly Option<string[]> _headers = new("--header")
    {
        Description = "Header of the request; may be repeated.",
        HelpName = "name: value",
    };

    public void AddTo(CliCommand command)
    {
        command.Add(_method);
        command.Add(_url);
        command.Add(_project);
        command.Add(_headers);
        command.Add(_contentType);
        command.Add(_body);
        command.Add(_bodyFile);
        command.AddCheck(Check);
    }

    /// <summary>Creates the request.</summary>
    /// <param name="projectOfKey">Project of the access key; the one that is given takes precedence.</param>
    public async Task<SignableRequest> ReadAsync(ParseResult parsed, string? projectOfKey, CancellationToken cancellationToken)
    {
        List<KeyValuePair<string, string>> headers = [.. (parsed.GetValue(_headers) ?? []).Select(ReadHeader)];
        return new SignableRequest(parsed.GetRequiredValue(_method), new Uri(parsed.GetRequiredValue(_url)))
        {
            Headers = headers,
            ContentType = parsed.GetValue(_contentType) ?? headers
                .Where(header => header.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
                .Select(header => header.Value)
                .FirstOrDefault(),
            Body = parsed.GetValue(_bodyFile) is { } file
                ? await File.ReadAllBytesAsync(file, cancellationToken)
                : Encoding.UTF8.GetBytes(parsed.GetValue(_body) ?? ""),
            ProjectId = parsed.GetValue(_project) ?? projectOfKey,
        };
    }

    private static Option<string?> Text(string name, string description, string helpName) =>
        new(name) { Description = description, HelpName = helpName };

    // A header may contain a token, and a URL a password, so the messages quote neither.
    private IEnumerable<string> Check(CommandResult result)
    {
        string?[] errors =
        [
            result.Texts(_method).All(HeaderValue.IsWord) ? null : "'METHOD' must be one word",
            result.Texts(_url).All(static url => ServiceOptions.TryReadEndpoint(url, out _))
                ? null : "'URL' must start with https:// or http://",
            result.Text(_project) is { } project ? HeaderValue.Error(project, _project.Name) : null,
            result.Text(_contentType) is { } type && !HeaderValue.IsText(type)
                ? $"'{_contentType.Name}' contains characters that are not allowed in a header" : null,
            (result.GetResult(_headers)?.Tokens ?? []).All(static token => TryReadHeader(token.Value, out _))
                ? null : $"'{_headers.Name}' must have the form 'Name: value', without line breaks and control characters",
            result.Has(_body) && result.Has(_bodyFile) ? $"'{_body.Name}' and '{_bodyFile.Name}' exclude each other" : null,
            result.Text(_bodyFile) is { } file && !File.Exists(file)
                ? $"'{_bodyFile.Name}' names a file that does not exist: '{PrintableText.Cell(file)}'" : null,
        ];
        return errors.OfType<string>();
    }

    private static KeyValuePair<string, string> ReadHeader(string text) =>
        TryReadHeader(text, out KeyValuePair<string, string> header) ? header : throw new FormatException("The text is not a header.");

    private static bool TryReadHeader(string text, out KeyValuePair<string, string> header)
    {
        string[] halves = text.Split(':', 2);
        header = new(halves[0], halves[^1].Trim());
        return halves.Length == 2 && HeaderValue.IsWord(header.Key) && HeaderValue.IsText(header.Value);
    }
}
