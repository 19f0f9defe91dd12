using System.CommandLine;
using Cce.Cli.Rendering;
using Cce.Cli.Usage;
using Cce.Client.Authentication;

namespace Cce.Cli.Commands;

/// <summary><c>cce-upgrade sign</c>: shows the signature of a request, and sends nothing.</summary>
internal static class SignCommand
{
    public static CliCommand Create(CommandContext context)
    {
        var credential = new AccessKeyOptions(context.EnvironmentVariable);
        var request = new SignableRequestOptions();
        var date = new SigningDateOption(context.Clock);
        Option<OutputFormat> format = OutputOption.Create("signature");
        var command = new CliCommand("sign", "Signs a request with an access key and shows each step. Sends nothing.")
        {
            Examples =
            [
                "cce-upgrade sign GET 'https://cce.cn-north-4.myhuaweicloud.com/api/v3/projects/PROJECT/clusters'",
                "cce-upgrade sign POST https://host/path --content-type application/json --body '{}' --output json",
            ],
            ExitCodes = [ExitCode.Success, ExitCode.Usage, ExitCode.InternalError, ExitCode.Cancelled],
        };
        command.Add(format);
        request.AddTo(command);
        credential.AddTo(command);
        date.AddTo(command);
        command.SetAction(RequestFailure.Guard(context.Error, async (parsed, cancellationToken) =>
        {
            AccessKeyCredential key = credential.Read(parsed);
            SignableRequest signable;
            try
            {
                signable = await request.ReadAsync(parsed, key.ProjectId, cancellationToken);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new UsageException($"Cannot read the file of '--body-file': {exception.Message}");
            }

            SignedRequest signed = RequestSigner.Sign(signable, key, date.Read(parsed));
            await SignaturePrinter.PrintAsync(signable, signed, parsed.GetValue(format), context.Output);
            return ExitCode.Success;
        }));
        return command;
    }
}
